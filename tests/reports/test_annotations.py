"""Workflow commands: what GitHub would show, whatever a message holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli.main import main
from checker.engine.result import Outcome
from checker.engine.verdict import ExerciseResult
from checker.reports.annotations import annotation_lines, folder_in_repository


def result(outcome: Outcome, message: str = "As it went.") -> ExerciseResult:
    return ExerciseResult(
        exercise="relu",
        chapter="chapter1",
        file="exercises/chapter1/relu.py",
        sha256=None,
        outcome=outcome,
        xp=0,
        seconds=0.1,
        message=message,
    )


@pytest.mark.parametrize(
    ("outcome", "level"),
    [
        (Outcome.WRONG, "error"),
        (Outcome.GRADER_ERROR, "error"),
        (Outcome.BLOCKED, "warning"),
        (Outcome.NOT_STARTED, "notice"),
    ],
)
def test_the_level_tells_what_it_is(outcome: Outcome, level: str) -> None:
    (line,) = annotation_lines([result(Outcome.PASSED), result(outcome)], {"relu": 29})
    word = outcome.value.replace("_", " ")
    assert line == (
        f"::{level} file=exercises/chapter1/relu.py,line=29,title=relu%3A {word}::As it went."
    )


def test_a_message_stays_one_command() -> None:
    """Line ends and percent signs are escaped; controls are shown, not sent."""
    (line,) = annotation_lines([result(Outcome.CRASHED, "100%\n::error::x\r\x1b[31m")], {}, "a,b")
    assert line.splitlines() == [line]
    assert line.startswith("::error file=a%2Cb/exercises/chapter1/relu.py,line=1,")
    assert line.endswith("::100%25%0A::error::x\\r\\x1b[31m")


def test_a_workspace_below_the_repository(tmp_path: Path) -> None:
    """Paths are the repository's, since GitHub knows no other."""
    there = {"GITHUB_WORKSPACE": str(tmp_path)}
    root = tmp_path.resolve()
    assert folder_in_repository(root / "course" / "quest", there) == "course/quest"
    assert folder_in_repository(root, there) == ""
    assert folder_in_repository(root.parent, there) == ""
    assert folder_in_repository(root, {}) == ""


def test_json_is_json_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "relu", "--json", "--annotate"]) == 2
    assert "questcheck.check/1" in capsys.readouterr().out
