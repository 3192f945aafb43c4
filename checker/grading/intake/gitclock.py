"""When a clone's last commit was made, read from its files: git itself would run what they say.

A repository's own configuration names programs for git to start (signatures, monitors, transports).
The log of HEAD would not do, either: in a clone that the instructor made it holds their time.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import BinaryIO

from checker.grading.intake.limits import Refusal
from checker.grading.intake.names import Parts, safe_parts

_LARGEST = 5_000_000  # bytes of what is read whole
_COMMIT = 65_536  # bytes of a commit, of which the first lines matter
_PACKS = 50
_INDEX = b"\xfftOc\0\0\0\x02"
_IS_COMMIT = 1
_COMMITTER = re.compile(rb"^committer [^\n]*> (\d{1,12}) ([+-])(\d\d)(\d\d)$", re.MULTILINE)

Open = Callable[[Parts], BinaryIO]
List = Callable[[Parts], list[str]]


def last_commit(open_file: Open, list_names: List) -> datetime | None:
    """The committer's time of HEAD; None where there is no repository or it cannot be told.

    Both functions take a path inside of .git, and raise Refusal or OSError where there is none.
    """
    try:
        commit = _head(open_file)
        raw = _loose(open_file, commit) or _packed(open_file, list_names, commit)
        found = _COMMITTER.search((raw or b"").partition(b"\n\n")[0])
        if found is None:
            return None
        east = timedelta(hours=int(found[3]), minutes=int(found[4]))
        zone = timezone(-east if found[2] == b"-" else east)
        return datetime.fromtimestamp(int(found[1]), zone)
    except (Refusal, OSError, ValueError, OverflowError, struct.error, zlib.error, IndexError):
        return None


def _head(open_file: Open) -> str:
    """The commit that HEAD is at. Raises ValueError where it is at none."""
    head = _read(open_file, ("HEAD",)).decode().strip()
    if head.startswith("ref: refs/"):
        ref = head.removeprefix("ref: ")
        try:
            head = _read(open_file, safe_parts(ref)).decode().strip()
        except (Refusal, OSError):
            lines = _read(open_file, ("packed-refs",)).decode().splitlines()
            head = next((line[:40] for line in lines if line[40:] == f" {ref}"), "")
    if not re.fullmatch(r"[0-9a-f]{40}", head):
        raise ValueError(head)
    return head


def _loose(open_file: Open, commit: str) -> bytes | None:
    try:
        packed = _read(open_file, ("objects", commit[:2], commit[2:]))
    except (Refusal, OSError):
        return None
    raw = zlib.decompressobj().decompress(packed, _COMMIT)
    return raw.partition(b"\0")[2] if raw.startswith(b"commit ") else None


def _packed(open_file: Open, list_names: List, commit: str) -> bytes | None:
    names = [name for name in list_names(("objects", "pack")) if name.endswith(".idx")]
    for name in names[:_PACKS]:
        with open_file(("objects", "pack", name)) as index:
            offset = _offset(index, bytes.fromhex(commit))
        if offset is not None:
            with open_file(("objects", "pack", f"{name[:-4]}.pack")) as pack:
                return _object(pack, offset)
    return None


def _offset(index: BinaryIO, commit: bytes) -> int | None:
    """Where the commit begins in the pack of this index of version 2."""
    if index.read(8) != _INDEX:
        return None
    fanout = struct.unpack(">256I", index.read(1024))
    low, high = (fanout[commit[0] - 1] if commit[0] else 0), fanout[commit[0]]
    count = fanout[255]
    while low < high:
        middle = (low + high) // 2
        index.seek(1032 + 20 * middle)
        name = index.read(20)
        if name == commit:
            index.seek(1032 + 24 * count + 4 * middle)
            (offset,) = struct.unpack(">I", index.read(4))
            return int(offset) if offset < 1 << 31 else None
        low, high = (middle + 1, high) if name < commit else (low, middle)
    return None


def _object(pack: BinaryIO, offset: int) -> bytes | None:
    """The commit there; None where it is kept as a difference from another, as few newest are."""
    pack.seek(offset)
    raw = pack.read(_COMMIT)
    if raw[0] >> 4 & 7 != _IS_COMMIT:
        return None
    begin = 0
    while raw[begin] & 0x80:  # the header goes on
        begin += 1
    begin += 1
    return zlib.decompressobj().decompress(raw[begin:], _COMMIT)


def _read(open_file: Open, parts: Parts) -> bytes:
    with open_file(parts) as stream:
        raw = stream.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise ValueError(parts)
    return raw
