"""`questcheck grade` is killed at any moment, goes on where it was, and leaves nothing behind."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.cli.graded import results

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a class is judged on Linux")

_PR_SET_CHILD_SUBREAPER = 36
_PATIENCE = 60  # seconds that nothing takes; a test that hangs ends then
BODIES = (
    "np.maximum(z, 0)",
    "np.where(z > 0, z, 0.0)",
    "z",
    "np.abs(z)",
    "z.nothing_of_the_kind()",
    "(z > 0) * z",
)
CLASS = 40


@pytest.fixture(scope="module")
def submissions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Right, wrong and broken ones, no two alike."""
    root = tmp_path_factory.mktemp("class")
    for number in range(CLASS):
        folder = root / f"s{number:02}" / "exercises/chapter1"
        folder.mkdir(parents=True)
        body = BODIES[number % len(BODIES)]
        source = f"import numpy as np\n\ndef relu(z):\n    return {body}\n# {number}\n"
        (folder / "relu.py").write_text(source)
    return root


@pytest.fixture(scope="module")
def undisturbed(submissions: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("graded")
    with started(submissions, out, tmp_path_factory.mktemp("scratch")) as process:
        process.communicate(timeout=_PATIENCE)
    assert process.returncode == 0
    return out


@pytest.fixture(autouse=True)
def orphans_are_ours() -> Iterator[None]:
    """Whoever outlives the command becomes a child of this process, and is found."""
    prctl = ctypes.CDLL(None).prctl
    prctl(_PR_SET_CHILD_SUBREAPER, 1)
    yield
    prctl(_PR_SET_CHILD_SUBREAPER, 0)


@contextlib.contextmanager
def started(submissions: Path, out: Path, scratch: Path) -> Iterator[subprocess.Popen[str]]:
    """The command at work; `scratch` is where it makes its temporary files."""
    scratch.mkdir(exist_ok=True)
    words = ["grade", str(submissions), "--out", str(out), "--only", "relu"]
    process = subprocess.Popen(
        [sys.executable, "-m", "checker", *words, "--seed", "3", "--jobs", "2"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(scratch)},
        text=True,
    )
    with process:
        yield process


def read_until(process: subprocess.Popen[str], line: int) -> None:
    """Wait for that line of progress; the sandbox is line 0."""
    assert process.stderr is not None
    for _ in range(line + 1):
        assert process.stderr.readline()


def children(pid: int) -> list[int]:
    """Its children, the oldest first: the nursery, then the judges."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in found]


def bury_the_rest() -> None:
    """Wait for whoever has outlived the command. It ends by itself, or this fails."""

    def too_long(number: int, frame: object) -> None:
        raise AssertionError("a process of ours survives")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(_PATIENCE)
    try:
        while left := children(os.getpid()):  # whose own become ours in turn
            os.waitpid(left[0], 0)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def rows(out: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(out / "gradebook.db")) as book:
        return book.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall()


def judged(out: Path) -> set[tuple[Any, ...]]:
    with closing(sqlite3.connect(out / "gradebook.db")) as book:
        return set(book.execute("SELECT handin, judgement FROM judgements"))


def without_seconds(out: Path) -> list[dict[str, Any]]:
    lines = results(out)
    for line in lines:
        for item in line["exercises"]:
            del item["seconds"]
    return lines


def assert_as_undisturbed(out: Path, undisturbed: Path) -> None:
    for table in ("submissions", "results"):
        assert rows(out, table) == rows(undisturbed, table)
    assert len(rows(out, "submissions")) == CLASS
    assert without_seconds(out) == without_seconds(undisturbed)
    assert (out / "grades.csv").read_bytes() == (undisturbed / "grades.csv").read_bytes()


def test_a_class_killed_ten_times_ends_as_an_undisturbed_one(
    submissions: Path, undisturbed: Path, tmp_path: Path
) -> None:
    """Killed, interrupted, or bereft of its judges or of who starts workers: row by row alike.

    Nothing that was judged is judged again, no process survives, no folder is left.
    """
    out, scratch = tmp_path / "out", tmp_path / "scratch"
    known: set[tuple[Any, ...]] = set()
    for moment in range(10):
        with started(submissions, out, scratch) as process:
            read_until(process, moment)
            nursery, *judges = children(process.pid)
            match moment % 4:
                case 0:
                    process.send_signal(signal.SIGKILL)
                case 1:
                    process.send_signal(signal.SIGINT)
                case 2:
                    os.kill(nursery, signal.SIGKILL)
                case _:
                    os.kill(judges[-1], signal.SIGKILL)
                    process.send_signal(signal.SIGKILL)
            process.communicate(timeout=_PATIENCE)
        assert process.returncode == (-signal.SIGKILL, 130, 3, -signal.SIGKILL)[moment % 4]
        bury_the_rest()
        assert not (out / "grades.csv").exists()
        now = judged(out)
        assert known <= now
        known = now
    assert 0 < len(known) < CLASS
    with started(submissions, out, scratch) as process:
        read_until(process, 10)  # all are judged; the reports are about to be written
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=_PATIENCE)
    bury_the_rest()
    with started(submissions, out, scratch) as process:
        process.communicate(timeout=_PATIENCE)
    assert process.returncode == 0
    assert_as_undisturbed(out, undisturbed)
    assert known <= judged(out)
    assert list(scratch.iterdir()) == []
    assert {path.name for path in out.iterdir()} == {path.name for path in undisturbed.iterdir()}
    bury_the_rest()


def test_killed_judges_are_replaced(submissions: Path, undisturbed: Path, tmp_path: Path) -> None:
    """All at once; the run itself goes on, and ends as if nothing had been."""
    out, scratch = tmp_path / "out", tmp_path / "scratch"
    with started(submissions, out, scratch) as process:
        read_until(process, 3)
        for judge in children(process.pid)[1:]:
            os.kill(judge, signal.SIGKILL)
        process.communicate(timeout=_PATIENCE)
    assert process.returncode == 0
    assert_as_undisturbed(out, undisturbed)
    assert list(scratch.iterdir()) == []
    bury_the_rest()


def test_whoever_interrupts_is_told_what_is_kept(submissions: Path, tmp_path: Path) -> None:
    """Ctrl-C ends it at once, with a word on how to go on; nothing is left but the gradebook."""
    out, scratch = tmp_path / "out", tmp_path / "scratch"
    with started(submissions, out, scratch) as process:
        read_until(process, 2)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=_PATIENCE)
    assert process.returncode == 130
    assert f"What was judged is kept in {out}: the same command goes on from there." in said
    assert "Traceback" not in said
    assert {path.suffix for path in out.iterdir()} <= {".db", ".lock", ".db-wal", ".db-shm"}
    assert list(scratch.iterdir()) == []
    bury_the_rest()
