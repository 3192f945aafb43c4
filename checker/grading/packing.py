"""Archives whose bytes depend on nothing but what is in them.

Dates, owners and the order are fixed, and nothing is compressed: one zlib packs tighter than
another, and an archive's hash stands on its receipt. Exercises are small.
"""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Collection, Mapping

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say
_UNIX = 3
_PLAIN_FILE = 0o100644
_PROGRAM = 0o100755


def zip_of(files: Mapping[str, bytes], programs: Collection[str] = ()) -> bytes:
    """A zip of the files, by path; those named as `programs` may be run."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(files.items()):
            info = zipfile.ZipInfo(name, _EPOCH)
            # Else it tells the machine that it was made on.
            info.create_system = _UNIX
            info.external_attr = (_PROGRAM if name in programs else _PLAIN_FILE) << 16
            archive.writestr(info, content)
    return stream.getvalue()


def tar_gz_of(files: Mapping[str, bytes]) -> bytes:
    """A tar.gz of the files, by path."""
    stream = io.BytesIO()
    with (
        gzip.GzipFile("", "wb", compresslevel=0, fileobj=stream, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for name, content in sorted(files.items()):
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return stream.getvalue()
