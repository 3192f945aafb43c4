"""How much of a submission is read, and the refusal that follows where it holds more."""

from __future__ import annotations

from typing import BinaryIO

from checker.engine.source import MAX_SOURCE as MAX_SOURCE

MAX_NOTEBOOK = 20_000_000  # bytes: pictures are saved inside
MAX_ARCHIVE = 50_000_000  # bytes of an archive that lies in another
MAX_TOTAL = 100_000_000  # bytes read for one submission
MAX_STREAM = 100_000_000  # bytes that a tar, which is read from end to end, unpacks to
MAX_FILES = 20_000  # names in one submission, without those of ignored folders
MAX_NAMES = 200_000  # names in one archive, with them
MAX_DIRECTORY = 8_000_000  # bytes of a submission's zip that name its members
MAX_CLASS_DIRECTORY = 64_000_000  # the same of a whole class's zip
MAX_KEPT = 2_000  # modules that a hand-in consists of
MAX_CODE = 8_000_000  # bytes of all of them: each worker gets them at once
MAX_NAME = 200  # bytes of a module's name, or of a folder's: file systems take little more
MAX_DEPTH = 3  # archives in archives
MAX_LEVELS = 40  # folders in folders
MAX_RATIO = 100  # unpacked to packed, of what unpacks to more than FREE
FREE = 2_000_000  # bytes that may be packed as tightly as they like
CHUNK = 65_536


class Refusal(Exception):
    """Why nothing of a submission can be taken: a sentence for the student and the instructor."""


class Budget:
    """What may still be read for one submission."""

    def __init__(self) -> None:
        self._names = 0
        self._bytes = 0

    def count(self) -> None:
        """One more file. Raises Refusal where there are too many."""
        self._names += 1
        if self._names > MAX_FILES:
            raise Refusal(f"It holds more than {MAX_FILES:,} files; hand in the exercises alone.")

    def read(self, stream: BinaryIO, limit: int, name: str) -> bytes:
        """All of the stream. Raises Refusal, having read little more than may be read."""
        chunks = []
        size = 0
        while chunk := stream.read(min(CHUNK, limit + 1 - size)):
            size += len(chunk)
            self._bytes += len(chunk)
            if size > limit:
                raise Refusal(f"{name} is larger than {limit // 1000:,} kB.")
            if self._bytes > MAX_TOTAL:
                raise Refusal(f"It unpacks to more than {MAX_TOTAL // 1_000_000} MB.")
            chunks.append(chunk)
        return b"".join(chunks)


def check_ratio(unpacked: int, packed: int, name: str) -> None:
    """Refuse what is packed as only a bomb is."""
    if unpacked > FREE and unpacked > MAX_RATIO * max(packed, 1):
        raise Refusal(f"{name} unpacks to more than {MAX_RATIO} times its size, as a bomb does.")
