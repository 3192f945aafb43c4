"""Zip archives, read member by member into memory, whatever sizes they claim."""

from __future__ import annotations

import calendar
import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, BinaryIO, cast

from checker.grading.intake.limits import MAX_DIRECTORY, MAX_NAMES, Budget, Refusal, check_ratio
from checker.grading.intake.names import Parts, is_junk, safe_parts, shown
from checker.grading.intake.places import Entry

_ENCRYPTED = 0x1 | 0x40 | 0x2000
_UTF8 = 0x800
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    OSError,
    MemoryError,
)


def open_zip(stream: BinaryIO, name: str, directory: int = MAX_DIRECTORY) -> zipfile.ZipFile:
    """The archive. Raises Refusal where it is none or names too many members."""
    with _unpacking(name):
        archive = zipfile.ZipFile(guarded(stream, name, directory))
    if len(archive.infolist()) > MAX_NAMES and directory == MAX_DIRECTORY:
        raise Refusal(f"{shown(name)} holds more than {MAX_NAMES:,} members.")
    return archive


def guarded(stream: BinaryIO, name: str, largest: int) -> IO[bytes]:
    """The archive's file, of which no header can make anyone read a huge piece at once."""
    return cast(IO[bytes], _Guarded(stream, largest, name))


def zip_entries(archive: zipfile.ZipFile, name: str, budget: Budget) -> Iterator[Entry]:
    """The archive's files but for those in ignored folders. Raises Refusal for a trap."""
    for info in archive.infolist():
        parts = safe_parts(member_name(info))
        if not parts or is_junk(parts):
            continue
        budget.count()
        if (entry := member(archive, info, parts, name)) is not None:
            yield entry


def member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, parts: Parts, name: str
) -> Entry | None:
    """The member as a file; None for a folder. Raises Refusal where it is neither."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    path = "/".join(parts)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        what = "a link" if kind == stat.S_IFLNK else "neither a file nor a folder"
        raise Refusal(f"{shown(path)} in {shown(name)} is {what}.")
    if info.is_dir() or kind == stat.S_IFDIR:
        return None
    if info.flag_bits & _ENCRYPTED:
        raise Refusal(f"{shown(name)} is locked with a password; hand it in without one.")
    return Entry(parts, _when(info), lambda: _open(archive, info, name))


def member_name(info: zipfile.ZipInfo) -> str:
    """The name as it was meant: packers on macOS write UTF-8 and do not say so."""
    raw = info.orig_filename
    if not info.flag_bits & _UTF8:
        try:
            return raw.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass
    return raw


class _Guarded(io.RawIOBase):
    def __init__(self, stream: BinaryIO, largest: int, name: str) -> None:
        self._stream = stream
        self._largest = largest
        self._name = name

    def read(self, size: int = -1) -> bytes:
        if size is None or size < 0:
            size = self._largest
        if size > self._largest:
            raise Refusal(f"{shown(self._name)} holds too many members.")
        return self._stream.read(size)

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def seekable(self) -> bool:
        return True


class _Member(io.RawIOBase):
    """A member that ends in a Refusal where it is damaged or unpacks as a bomb does."""

    def __init__(self, stream: IO[bytes], packed: int, name: str) -> None:
        self._stream = stream
        self._packed = packed
        self._name = name
        self._unpacked = 0

    def read(self, size: int = -1) -> bytes:
        with _unpacking(self._name):
            piece = self._stream.read(size)
        self._unpacked += len(piece)
        check_ratio(self._unpacked, self._packed, shown(self._name))
        return piece

    def close(self) -> None:
        self._stream.close()
        super().close()


def _open(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> BinaryIO:
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        # The other methods unpack to any size at one call, whatever is asked for.
        raise Refusal(f"{shown(name)} is packed in an unusual way; make a plain zip of it.")
    with _unpacking(name):
        return cast(BinaryIO, _Member(archive.open(info), info.compress_size, name))


def _when(info: zipfile.ZipInfo) -> float:
    try:
        return float(calendar.timegm((*info.date_time, 0, 0, 0)))
    except ValueError:
        return 0.0


@contextmanager
def _unpacking(name: str) -> Iterator[None]:
    try:
        yield
    except _DAMAGE:
        raise Refusal(f"{shown(name)} cannot be unpacked: it is damaged or no zip.") from None
