"""A folder of git clones: the time is the last commit's, and git is never run in them."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from datetime import datetime, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grading.intake.gitclock import last_commit
from checker.grading.intake.limits import Refusal
from checker.grading.intake.names import Parts
from tests.grading.handed_in import PROPER, handed_in

COMMIT = (
    b"tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n"
    b"author A <a@b.c> 1600000000 +0000\n"
    b"committer A <a@b.c> 1700000000 +0530\n\n"
    b"committer Mallory <m@b.c> 1500000000 +0000\n"
)
HEADED = b"commit %d\0" % len(COMMIT) + COMMIT
SHA = hashlib.sha1(HEADED).hexdigest()
WHEN = datetime.fromtimestamp(1_700_000_000, timezone.utc)
LOOSE = {f".git/objects/{SHA[:2]}/{SHA[2:]}": zlib.compress(HEADED)}
REFS = {
    "branch": {".git/HEAD": b"ref: refs/heads/main\n", ".git/refs/heads/main": SHA.encode()},
    "packed": {
        ".git/HEAD": b"ref: refs/heads/main\n",
        ".git/packed-refs": f"# pack-refs\n{SHA} refs/heads/main\n".encode(),
    },
    "detached": {".git/HEAD": SHA.encode()},
}


def pack(kind: int = 1) -> dict[str, bytes]:
    """The commit in a pack, with another object ahead of it in the index."""
    size = len(COMMIT)
    header = bytes([kind << 4 | size & 15 | 0x80, size >> 4])
    names = sorted([bytes.fromhex(SHA), bytes(20)])
    offsets = [0 if name == bytes(20) else 12 for name in names]
    fanout = [sum(name[0] <= byte for name in names) for byte in range(256)]
    index = b"\xfftOc\0\0\0\x02" + struct.pack(">256I", *fanout) + b"".join(names)
    index += bytes(4 * len(names)) + struct.pack(">2I", *offsets)
    return {
        ".git/objects/pack/p.idx": index,
        ".git/objects/pack/p.pack": b"PACK" + bytes(8) + header + zlib.compress(COMMIT),
    }


@pytest.mark.parametrize("refs", REFS)
@pytest.mark.parametrize("objects", ["loose", "pack"])
def test_the_time_is_the_last_commits(tmp_path: Path, refs: str, objects: str) -> None:
    """Loose or packed, on a branch or not, it is the committer's time, and that is said."""
    one = handed_in(tmp_path, PROPER | REFS[refs] | (LOOSE if objects == "loose" else pack()))
    assert one.submitted_at == WHEN
    assert one.submitted_at is not None
    assert one.submitted_at.utcoffset() is not None
    assert one.assumed == ("It came when its last commit was made, by the student's own clock.",)
    assert set(one.files) == {"basics/double.py", "basics/quadruple.py"}


@pytest.mark.parametrize(
    "broken",
    [
        {},
        REFS["branch"],
        REFS["branch"] | pack(kind=6),
        REFS["branch"] | dict.fromkeys(LOOSE, b"garbage"),
        {".git/HEAD": b"ref: refs/../../../../etc/passwd"},
        {".git/HEAD": b"\xff"},
        {".git": b"gitdir: /elsewhere"},
    ],
)
def test_what_cannot_be_told_is_not_made_up(tmp_path: Path, broken: dict[str, bytes]) -> None:
    """A broken repository costs the time alone; the files are taken."""
    one = handed_in(tmp_path, PROPER | broken)
    assert one.refused is None
    assert one.submitted_at is None


@given(st.binary(max_size=60), st.integers(0, 2000), st.sampled_from([*REFS["packed"], *pack()]))
def test_a_hostile_repository_raises_nothing(piece: bytes, at: int, where: str) -> None:
    """Whatever its bytes, there is a time or there is none."""
    files = REFS["packed"] | pack()
    files[where] = files[where][:at] + piece + files[where][at + len(piece) :]

    def open_file(parts: Parts) -> io.BytesIO:
        path = "/".join((".git", *parts))
        if path not in files:
            raise Refusal(path)
        return io.BytesIO(files[path])

    when = last_commit(open_file, lambda parts: ["p.idx", "p.pack"])
    assert when is None or when.tzinfo is not None
