"""Write a report: whole or not at all, under a name that is safe on every system."""

from __future__ import annotations

import contextlib
import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from checker.workspace.whole import MARK, write_whole

_LONGEST = 120
"""Bytes of a name; file systems allow 255, and a mark and a suffix are still to come."""

# Not to be had as a file's name on Windows, whatever follows behind a dot.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)", re.IGNORECASE)


def write(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Put a report there in one step. Raises UsageError where the system does not let it."""
    remedy = (
        "What was there is as it was. Make room on the disk, or name a folder that you may write "
        "to: --out DIR"
    )
    write_whole(path, content, remedy, make_folder=True)


def remove_unfinished(folder: Path) -> None:
    """Remove what a process that was killed has left of reports half written, here and below."""
    for place in (folder, *(found for found in folder.glob("*") if found.is_dir())):
        for path in place.glob(f".{'[0-9a-f]' * MARK}.tmp"):
            with contextlib.suppress(OSError):  # it does no harm
                path.unlink()


def file_names(ids: Iterable[str]) -> dict[str, str]:
    """A name for each id, without a suffix: readable, safe, and no two alike even in their case.

    An id that makes a name of its own keeps it. Where that is not so, the name carries a part of
    the id's hash, so that it does not depend on who else is in the class.
    """
    plain = {name: _plain(name) for name in ids}
    shared = Counter(_folded(stem) for stem in plain.values())
    named: dict[str, str] = {}
    taken: set[str] = set()
    # Those that keep their own name come first: nobody takes it from them.
    for name in sorted(plain, key=lambda name: (_changed(name, plain), name)):
        stem = plain[name]
        if _changed(name, plain) or shared[_folded(stem)] > 1:
            stem = _marked(name, stem, taken)
        taken.add(_folded(stem))
        named[name] = stem
    return named


def _changed(name: str, plain: dict[str, str]) -> bool:
    return plain[name] != name


def _marked(name: str, stem: str, taken: set[str]) -> str:
    """The stem with so much of the id's hash that it is free. Two ids never share all of it."""
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
    for length in range(8, len(digest) + 1):
        marked = f"{stem}-{digest[:length]}"
        if _folded(marked) not in taken:
            return marked
    raise AssertionError("an id is named once")


def _plain(name: str) -> str:
    composed = unicodedata.normalize("NFC", name)
    kept = "".join(char if char.isalnum() or char in "-_.@+" else "_" for char in composed)
    short = kept.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore")
    stem = short.lstrip(".-").rstrip(".") or "_"
    return f"_{stem}" if _DEVICES.match(stem) else stem


def _folded(stem: str) -> str:
    """What a file system may take for the same: some know neither case nor composition."""
    return unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", stem).casefold())
