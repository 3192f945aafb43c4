"""Judges at work: sleepers hold nobody up, and what ails a judge is never a student's zero."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from checker.engine.result import Outcome
from checker.errors import EngineError, UsageError
from checker.grading.grade import Event, Graded, Opened
from tests.grading.mini_class import RIGHT, WRONG, MiniClass

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a class is judged on Linux")

SLEEPS = "import time\n\ndef double(x):\n    time.sleep(60)\n    return 2 * x\n"
FATAL = "def double(x):\n    return 666.0\n"
# Each leaves a line with the judge's pid for the hand-in that it cannot judge.
BREAKS = '''import os
import signal
from pathlib import Path


def test_that_breaks(double):
    """Breaks on one answer alone."""
    if double(1.0).number() == 666.0:
        with Path(__file__).with_name("broke").open("a") as file:
            print(os.getpid(), file=file)
        {how}
'''
RAISES = 'raise ValueError("666 was not thought of")'
DIES = "os.kill(os.getpid(), signal.SIGKILL)"
DIES_ONCE = (
    f'if len(Path(__file__).with_name("broke").read_text().split()) == 1:\n            {DIES}'
)


@pytest.fixture
def mini(tmp_path: Path) -> MiniClass:
    return MiniClass(tmp_path)


def broken(mini: MiniClass, how: str) -> None:
    """ada, bob, cy and di, of whom bob's answer breaks the judge."""
    mini.add_check(BREAKS.format(how=how))
    for student in ("ada", "cy", "di"):
        mini.hand_in(student, f"{RIGHT}# {student}\n")
    mini.hand_in("bob", FATAL)


def judges(mini: MiniClass) -> list[str]:
    """The pids of those who tried."""
    return (mini.root / "suites/basics/double/broke").read_text().split()


def children() -> list[int]:
    """The processes that this one has started and not yet buried."""
    path = Path(f"/proc/self/task/{os.getpid()}/children")
    return [int(pid) for pid in path.read_text().split()]


def test_sleepers_hold_nobody_up(mini: MiniClass) -> None:
    """On one core, two that sleep come in after the eight that were handed in behind them."""
    sleepers = ["a1", "a2"]
    honest = [f"b{number}" for number in range(8)]
    for student in sleepers:
        mini.hand_in(student, f"{SLEEPS}# {student}\n")
    for student in honest:
        mini.hand_in(student, f"{RIGHT}# {student}\n")
    run = mini.grade(jobs=1)
    assert run.judged[:8] == honest
    assert sorted(run.judged[8:]) == sleepers
    assert {run.found(student).outcome for student in sleepers} == {Outcome.TIMED_OUT}
    assert {run.found(student).points for student in honest} == {2}
    assert list(run.grades) == [*sleepers, *honest]


@pytest.mark.parametrize(
    ("how", "said"),
    [(RAISES, "666 was not thought of"), (DIES, "the process that judged it ended")],
    ids=["raises", "dies"],
)
def test_what_breaks_the_judge_is_nobodys_zero(mini: MiniClass, how: str, said: str) -> None:
    """It is tried by two judges, then told; the points are left open, and the class goes on."""
    broken(mini, how)
    run = mini.grade(jobs=2)
    first, second = judges(mini)
    assert first != second
    grade = run.grades["bob"]
    assert said in (grade.engine_error or "")
    assert run.found("bob").outcome is Outcome.GRADER_ERROR
    assert run.found("bob").points is None
    assert [run.found(student).points for student in ("ada", "cy", "di")] == [2, 2, 2]
    assert children() == []


def test_a_judge_that_dies_once_costs_nothing(mini: MiniClass) -> None:
    """A fresh one judges what it was at, as if nothing had been."""
    broken(mini, DIES_ONCE)
    run = mini.grade(jobs=2)
    assert len(judges(mini)) == 2
    assert run.grades["bob"].engine_error is None
    assert run.found("bob").outcome is Outcome.WRONG
    assert run.found("bob").points == 0


def test_what_could_not_be_judged_is_tried_again_in_the_next_run(mini: MiniClass) -> None:
    """And nothing else is; the grade that comes of it is new, and nobody is asked."""
    broken(mini, RAISES)
    mini.grade(jobs=1)
    run = mini.grade(jobs=1)
    assert run.judged == ["bob"]
    assert run.asked == ()


def test_without_a_sandbox_a_second_try_is_made_too(mini: MiniClass) -> None:
    broken(mini, RAISES)
    run = mini.grade()
    assert len(judges(mini)) == 2
    assert run.found("bob").points is None
    assert run.found("di").points == 2


@pytest.mark.parametrize("moment", [0, 1, 3])
def test_where_nothing_can_start_workers_the_class_stops(mini: MiniClass, moment: int) -> None:
    """Nobody's work is blamed; what was judged is kept, and the next run goes on from there."""
    students = [f"s{number}" for number in range(6)]
    for number, student in enumerate(students):
        mini.hand_in(student, f"{(RIGHT, WRONG)[number % 2]}# {student}\n")
    seen: list[str] = []

    def kill(event: Event) -> None:
        """The nursery is the first of our children."""
        if isinstance(event, Graded):
            seen.append(event.entry.student.id)
        if isinstance(event, Opened | Graded) and len(seen) == moment:
            os.kill(children()[0], signal.SIGKILL)

    with pytest.raises(EngineError, match="process that starts workers"):
        mini.grade(jobs=1, on_event=kill)
    assert children() == []
    run = mini.grade(jobs=1)
    assert not set(seen) & set(run.judged)
    assert [run.found(student).points for student in students] == [2, 0] * 3


def test_what_the_sandbox_denies_is_told(mini: MiniClass) -> None:
    """Opening a socket is denied, noted with the hand-in, and noted of nobody else."""
    mini.hand_in("ada")
    mini.hand_in(
        "eve",
        "import socket\n\ndef double(x):\n"
        "    try:\n        socket.socket()\n    except OSError:\n        pass\n"
        "    return 2 * x\n",
    )
    run = mini.grade(jobs=1)
    ada, eve = run.results
    assert ada["denied"] == []
    assert any("socket" in denied for denied in eve["denied"])
    assert mini.grade(jobs=1).results == run.results


def test_many_judges_have_the_descriptors_they_want(
    mini: MiniClass, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The usual limit is raised as far as the system lets us; where it does not, that is said."""
    import resource  # not to be had on Windows

    mini.hand_in("ada")
    usual = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, usual[1]))
    try:
        assert mini.grade(jobs=32).found("ada").points == 2
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, usual)
    monkeypatch.setattr(resource, "getrlimit", lambda kind: (256, 256))
    with pytest.raises(UsageError, match="allows 256 open files"):
        mini.grade(jobs=32, force=True)
