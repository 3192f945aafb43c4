"""Tar archives, plain or packed, read once from end to end, whatever sizes they claim."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zlib
from collections.abc import Iterator
from typing import IO, BinaryIO, cast

from checker.grading.intake.limits import (
    CHUNK,
    MAX_ARCHIVE,
    MAX_NAMES,
    MAX_NOTEBOOK,
    MAX_SOURCE,
    MAX_STREAM,
    Budget,
    Refusal,
    check_ratio,
)
from checker.grading.intake.names import Kind, is_junk, kind_of, safe_parts, shown
from checker.grading.intake.places import Entry

_LIMITS = {
    Kind.SOURCE: MAX_SOURCE,
    Kind.NOTEBOOK: MAX_NOTEBOOK,
    Kind.QUIZ: MAX_SOURCE,
    Kind.ARCHIVE: MAX_ARCHIVE,
}
_XZ_MEMORY = 100_000_000  # bytes that its dictionary may take; `xz -9` takes 65 MB
_ADDITIONS = (
    *(tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE),
    *(tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK),
)
_COSTLY = 3_000_000_000  # bytes squared: seconds at worst, and 30,000 files packed on a Mac
_BLOCK = 512
_TAIL = 64 * _BLOCK  # more than tarfile reads ahead
_DAMAGE = (
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    ValueError,
    OverflowError,
    OSError,
    MemoryError,
)


def tar_entries(stream: BinaryIO, name: str, budget: Budget) -> Iterator[Entry]:
    """The archive's files but for those in ignored folders, held in memory. Raises Refusal."""
    watched = _Watched(stream, name)
    try:
        with tarfile.open(
            fileobj=cast(IO[bytes], watched), mode="r|", tarinfo=_bounded(name)
        ) as archive:
            for number, info in enumerate(archive):
                if number >= MAX_NAMES:
                    raise Refusal(f"{shown(name)} holds more than {MAX_NAMES:,} members.")
                if (entry := _entry(archive, info, name, budget)) is not None:
                    yield entry
                archive.members.clear()  # type: ignore[attr-defined]  # they would add up
            # After a header that is damaged tarfile stops as if nothing were to follow.
            if not watched.is_blank(archive.offset):
                raise tarfile.ReadError
    except _DAMAGE:
        raise Refusal(f"{shown(name)} cannot be unpacked: it is damaged or no tar.") from None


def _entry(
    archive: tarfile.TarFile, info: tarfile.TarInfo, name: str, budget: Budget
) -> Entry | None:
    parts = safe_parts(info.name)
    if not parts or is_junk(parts):
        return None
    budget.count()
    path = shown("/".join(parts))
    if info.issym() or info.islnk():
        raise Refusal(f"{path} in {shown(name)} is a link.")
    if info.isdir():
        return None
    if not info.isreg() or info.issparse():
        raise Refusal(f"{path} in {shown(name)} is neither a plain file nor a folder.")
    kind = kind_of(parts[-1])
    data = b""
    if kind in _LIMITS and (member := archive.extractfile(info)) is not None:
        data = budget.read(cast(BinaryIO, member), _LIMITS[kind], path)
        if len(data) != info.size:
            raise tarfile.ReadError
    return Entry(parts, float(info.mtime), lambda: io.BytesIO(data), on_disk=True)


def _bounded(name: str) -> type[tarfile.TarInfo]:
    """Headers whose additions stay small.

    tarfile takes them into memory, and before Python 3.12.6 searched them in quadratic time.
    """

    class Bounded(tarfile.TarInfo):
        cost = 0

        @classmethod
        def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Bounded:
            info = super().frombuf(buf, encoding, errors)
            if info.type in _ADDITIONS:
                Bounded.cost += info.size**2
            if Bounded.cost > _COSTLY:
                raise Refusal(f"{shown(name)} describes its members at too great a length.")
            return info

    return Bounded


class _Watched(io.RawIOBase):
    """The unpacked stream: bounded, and with its end remembered."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._packed = stream
        self._name = name
        self._stream = _unpacked(stream)
        self._size = 0
        self._tail = b""

    def read(self, size: int = -1) -> bytes:
        piece = self._stream.read(min(size, CHUNK) if size >= 0 else CHUNK)
        self._size += len(piece)
        self._tail = (self._tail + piece)[-_TAIL:]
        if self._size > MAX_STREAM:
            raise Refusal(
                f"{shown(self._name)} unpacks to more than {MAX_STREAM // 1_000_000} MB; "
                "hand in the exercises alone."
            )
        check_ratio(self._size, self._packed.tell(), shown(self._name))
        return piece

    def is_blank(self, offset: int) -> bool:
        """Whether the block there, of those read last, is zeros or past the end."""
        begin = offset - (self._size - len(self._tail))
        return begin >= 0 and not self._tail[begin : begin + _BLOCK].strip(b"\0")


def _unpacked(stream: BinaryIO) -> BinaryIO:
    magic = stream.read(6)
    stream.seek(0)
    if magic.startswith(b"\x1f\x8b"):
        return cast(BinaryIO, gzip.GzipFile(fileobj=stream))
    if magic.startswith(b"BZh"):
        return cast(BinaryIO, bz2.BZ2File(stream))
    if magic == b"\xfd7zXZ\0":
        return cast(BinaryIO, _Xz(stream))
    return stream


class _Xz(io.RawIOBase):
    """An xz stream; lzma's own reader lets the archive say how much memory it takes."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._decompressor = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY)

    def read(self, size: int = -1) -> bytes:
        piece = b""
        while not piece and not self._decompressor.eof:
            packed = b""
            if self._decompressor.needs_input and not (packed := self._stream.read(CHUNK)):
                raise EOFError
            piece = self._decompressor.decompress(packed, size if size >= 0 else CHUNK)
        return piece
