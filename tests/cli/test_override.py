"""`questcheck override`: points set by hand, and everything made anew from the gradebook."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from checker.cli.main import main
from checker.grading.model import Override
from tests.cli.graded import class_graded, contents, entry, kept, opened, points, results

WHY = "Right but for a sign."


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return class_graded(tmp_path / "graded")


def override(out: Path, *words: str) -> int:
    return main(["override", *words, "--out", str(out)])


def test_points_are_set_and_everything_is_made_anew(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """grades.csv, every hand-in in results.jsonl, the feedback, the gradebook's rows."""
    before = {student: float(value) for student, value in points(out, "", "points").items()}
    assert override(out, "ada", "relu", "2.5", "--why", WHY) == 0
    said = capsys.readouterr().out
    assert "relu counts 2.5 of 4, set by you." in said
    assert f"{before['ada']:g} -> {before['ada'] + 2.5:g} of" in said
    assert points(out, "relu") == {"ada": "2.5", "bob": "4", "cy": "0"}
    assert float(points(out, "", "points")["ada"]) == before["ada"] + 2.5
    relu = [
        item
        for line in results(out)
        if line["student"] == "ada"
        for item in line["exercises"]
        if item["exercise"] == "relu"
    ]
    assert [(item["outcome"], item["points"]) for item in relu] == [("wrong", 2.5)] * 2
    assert {item["override"]["why"] for item in relu} == {WHY}
    assert "Set by your instructor" in (out / "feedback" / "ada.md").read_text(encoding="utf-8")
    assert WHY.encode() in contents(out)["feedback/ada.html"]
    with closing(sqlite3.connect(out / "gradebook.db")) as connection:
        rows = connection.execute(
            'SELECT student, points FROM results WHERE "override" = ?', (WHY,)
        )
        assert rows.fetchall() == [("ada", 2.5)] * 2


def test_zero_is_set_and_is_no_nothing(out: Path) -> None:
    """A zero for what passed, and points for a student who handed in nothing."""
    assert override(out, "bob", "relu", "0", "--why", "Copied.") == 0
    assert override(out, "cy", "relu", "3", "--why", "Shown at the board.") == 0
    assert points(out, "relu") == {"ada": "0", "bob": "0", "cy": "3"}


def test_the_last_word_holds_and_can_be_taken_back(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """After --remove every file is as it was before the first override."""
    before = contents(out)
    assert override(out, "ada", "relu", "1", "--why", "One.") == 0
    assert override(out, "ada", "relu", "2", "--why", "Two.") == 0
    assert points(out, "relu")["ada"] == "2"
    assert override(out, "ada", "relu", "--remove") == 0
    assert "relu counts 0 of 4, as it was judged (wrong)." in capsys.readouterr().out
    assert contents(out) == before
    with kept(out) as book:
        assert book.overrides() == {}


def test_it_outlives_a_later_run(out: Path) -> None:
    """A run keeps a new class; the override is there for it as before."""
    assert override(out, "ada", "relu", "1", "--why", WHY) == 0
    with opened(out) as book:
        book.keep_class([entry("ada")], book.rules() or pytest.fail("no rules"), "later")
        assert book.overrides()["ada"]["relu"].points == 1


def test_without_a_student_all_are_listed(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert override(out) == 0
    assert "There are no overrides." in capsys.readouterr().out
    assert override(out, "ada", "relu", "1", "--why", WHY) == 0
    capsys.readouterr()
    assert override(out) == 0
    assert capsys.readouterr().out.startswith(f"ada  relu  1   {WHY}")


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "-1", "-0.5", "many", "1e999", ""])
def test_what_is_no_number_of_points_is_refused(
    out: Path, capsys: pytest.CaptureFixture[str], value: str
) -> None:
    before = contents(out)
    assert override(out, "ada", "relu", value, "--why", WHY) == 2
    assert "is no number of points" in capsys.readouterr().err
    assert contents(out) == before
    with kept(out) as book:
        assert book.overrides() == {}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ada", "relu", "5", "--why", WHY], "relu counts 4 points at most, and not 5"),
        (["ad", "relu", "1", "--why", WHY], "no student 'ad' in the class. Did you mean 'ada'?"),
        (["ADA", "relu", "1", "--why", WHY], "Did you mean 'ada'?"),
        (["zebedee", "relu", "1", "--why", WHY], "All of them are in grades.csv"),
        (["ada", "rleu", "1", "--why", WHY], "Did you mean `relu`?"),
        (["ada", "relu", "1"], "Say why"),
        (["ada", "relu", "1", "--why", "  "], "Say why"),
        (["ada", "relu"], "override STUDENT EXERCISE POINTS --why"),
        (["ada"], "override STUDENT EXERCISE POINTS --why"),
        (["ada", "relu", "--remove"], "no override of relu for 'ada'"),
        (["ada", "relu", "1", "--remove"], "takes neither POINTS nor --why"),
        (["ada", "relu", "1", "--wy", WHY], "unexpected extra argument"),
    ],
)
def test_a_slip_is_named_with_a_remedy(
    out: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    before = contents(out)
    assert override(out, *words) == 2
    assert said in capsys.readouterr().err
    assert contents(out) == before


def test_an_exercise_that_was_not_asked_for_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """After `grade --only` there is no grade to override elsewhere."""
    out = class_graded(tmp_path)
    with opened(out) as book:
        rules = book.rules()
        assert rules is not None

        some = entry("ada")
        grade = msgspec.structs.replace(some.grade, exercises=some.grade.exercises[:1])
        book.keep_class([msgspec.structs.replace(some, grade=grade)], rules, "b")
    assert override(out, "ada", "digits", "1", "--why", WHY) == 2
    assert "digits was not graded in the last run" in capsys.readouterr().err


def test_where_nothing_was_graded_nothing_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert override(tmp_path / "none", "ada", "relu", "1", "--why", WHY) == 2
    assert "questcheck grade SUBMISSIONS --out" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_has_not_come_to_its_end_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened(tmp_path).close()
    assert override(tmp_path, "ada", "relu", "1", "--why", WHY) == 2
    assert "it goes on where it was" in capsys.readouterr().err


def test_while_a_run_is_at_work_it_waits_its_turn(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is being graded is not changed under its hands; the list can be read."""
    with opened(out):
        assert override(out, "ada", "relu", "1", "--why", WHY) == 2
        assert "another questcheck" in capsys.readouterr().err
        assert override(out) == 0


def test_a_report_that_cannot_be_written_loses_no_override(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The gradebook has it before the first report is written."""
    (out / "grades.csv").unlink()
    (out / "grades.csv").mkdir()
    assert override(out, "ada", "relu", "1", "--why", WHY) == 2
    assert "grades.csv" in capsys.readouterr().err
    with kept(out) as book:
        assert isinstance(book.overrides()["ada"]["relu"], Override)
        assert book.grades()[0].exercises[2].points is not None
