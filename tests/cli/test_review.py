"""`questcheck review`: text answers read, commented on, and given points."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker.cli.main import main
from tests.cli.graded import TEXTS, class_graded, contents, kept, opened, points

SWEEP = "tune_learning_rate"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return class_graded(tmp_path / "graded")


def review(out: Path, *words: str) -> int:
    return main(["review", *words, "--out", str(out)])


def listed(out: Path, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    capsys.readouterr()
    assert review(out, "--json", *words) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_every_text_answer_is_listed_once_a_student(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of several hand-ins the one that counts; who handed in nothing has no text."""
    assert review(out) == 0
    said = capsys.readouterr().out
    assert said.count("ada  ") == 1
    assert "    | It diverges above 10.\n    | Below, it is slow.\n" in said
    assert "cy" not in said
    assert "\x1b" not in said  # what a terminal would obey is shown
    assert r"\x1b[31m" in said


def test_json_says_all_there_is(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert review(out, "ada", SWEEP, "--points", "12", "--comment", "Well read.") == 0
    found = listed(out, capsys)
    assert found["schema"] == "questcheck.review/1"
    assert found["answers"] == [
        {
            "student": "ada",
            "exercise": SWEEP,
            "text": TEXTS["ada"],
            "points": 12.0,
            "max_points": 15.0,
            "reviewed": True,
            "comment": "Well read.",
            "overridden": False,
        },
        {
            "student": "bob",
            "exercise": SWEEP,
            "text": TEXTS["bob"],
            "points": 15.0,
            "max_points": 15.0,
            "reviewed": False,
            "comment": "",
            "overridden": False,
        },
    ]
    assert found["comments"] == {}


def test_the_list_narrows(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """To a student, to an exercise, to what is left to do."""
    assert review(out, "ada", SWEEP, "--comment", "Fine.") == 0

    def students(*words: str) -> list[str]:
        return [answer["student"] for answer in listed(out, capsys, *words)["answers"]]

    assert students("--todo") == ["bob"]
    assert students("ada") == ["ada"]
    assert students("bob", SWEEP) == ["bob"]
    assert students("bob", "relu") == []
    assert review(out, "bob", SWEEP, "--points", "15") == 0
    assert students("--todo") == []
    capsys.readouterr()
    assert review(out, "--todo") == 0
    assert "Nothing is left to review." in capsys.readouterr().out


def test_points_and_comment_reach_the_student(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In grades.csv and in the feedback; a comment alone changes no point."""
    assert review(out, "ada", SWEEP, "--points", "7.5", "--comment", "Say <b>why</b>.") == 0
    assert "tune_learning_rate counts 7.5 of 15." in capsys.readouterr().out
    assert points(out, SWEEP) == {"ada": "7.5", "bob": "15", "cy": "0"}
    assert b"Say &lt;b&gt;why" in contents(out)["feedback/ada.html"]
    assert review(out, "bob", "relu", "--comment", "Neat.") == 0
    assert points(out, "relu")["bob"] == "4"
    assert "Neat." in (out / "feedback" / "bob.md").read_text(encoding="utf-8")


def test_what_is_left_out_stays_as_it_was(out: Path) -> None:
    """First points, then words, then other points."""
    assert review(out, "ada", SWEEP, "--points", "7") == 0
    assert review(out, "ada", SWEEP, "--comment", "Say why.") == 0
    assert review(out, "ada", SWEEP, "--points", "0") == 0
    with kept(out) as book:
        said = book.reviews()["ada"][SWEEP]
    assert (said.comment, said.points) == ("Say why.", 0.0)
    assert points(out, SWEEP)["ada"] == "0"


def test_a_comment_is_saved_and_used_again(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a review or by itself; what was said with it before stays when it is reworded."""
    assert review(out, "ada", SWEEP, "--comment", "Say what diverged.", "--save", "diverged") == 0
    assert review(out, "bob", SWEEP, "--use", "diverged", "--points", "10") == 0
    assert review(out, "--save", "short", "--comment", "Two sentences.") == 0
    assert review(out, "--save", "diverged", "--comment", "What diverged?") == 0
    found = listed(out, capsys)
    assert found["comments"] == {"diverged": "What diverged?", "short": "Two sentences."}
    assert {answer["comment"] for answer in found["answers"]} == {"Say what diverged."}
    assert review(out) == 0
    assert "--use short   Two sentences." in capsys.readouterr().out
    assert review(out, "bob", SWEEP, "--use", "shrot") == 2
    assert "There is no comment 'shrot'. Did you mean 'short'?" in capsys.readouterr().err


def test_a_review_is_taken_back(out: Path) -> None:
    """Every file is then as it was before."""
    before = contents(out)
    assert review(out, "ada", SWEEP, "--points", "1", "--comment", "No.") == 0
    assert contents(out) != before
    assert review(out, "ada", SWEEP, "--remove") == 0
    assert contents(out) == before


def test_an_override_beats_the_points_of_a_review(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whichever came first; the list and the sentence say so."""
    assert main(["override", "ada", SWEEP, "3", "--why", "Agreed.", "--out", str(out)]) == 0
    assert review(out, "ada", SWEEP, "--points", "9", "--comment", "Good.") == 0
    assert "counts 3 of 15, by an override." in capsys.readouterr().out
    assert points(out, SWEEP)["ada"] == "3"
    (answer,) = listed(out, capsys, "ada")["answers"]
    assert (answer["points"], answer["overridden"], answer["comment"]) == (3.0, True, "Good.")
    assert review(out) == 0
    assert "3 of 15, by an override" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ada", SWEEP, "--points", "15.5"], "counts 15 points at most, and not 15.5"),
        (["ada", SWEEP, "--points", "nan"], "is no number of points"),
        (["ada", SWEEP, "--points", "-1"], "is no number of points"),
        (["aad", SWEEP, "--points", "1"], "Did you mean 'ada'?"),
        (["aad"], "Did you mean 'ada'?"),
        (["ada", "tune_lerning_rate", "--points", "1"], f"Did you mean `{SWEEP}`?"),
        (["ada", "tune_lerning_rate"], f"Did you mean `{SWEEP}`?"),
        (["ada", "--points", "1"], "to what exercise"),
        (["--points", "1"], "to what exercise"),
        (["--comment", "Lost."], "to what exercise"),
        (["--save", "x"], '--save NAME --comment "..."'),
        (["ada", SWEEP, "--save", "x"], '--save NAME --comment "..."'),
        (["ada", SWEEP, "--use", "x", "--comment", "y"], "take one of them"),
        (["ada", SWEEP, "--use", "x"], "None is saved yet"),
        (["ada", "--remove"], "STUDENT EXERCISE --remove"),
        (["ada", SWEEP, "--remove", "--points", "1"], "STUDENT EXERCISE --remove"),
        (["ada", SWEEP, "--remove"], "no review of tune_learning_rate for 'ada'"),
    ],
)
def test_a_slip_is_named_with_a_remedy(
    out: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    before = contents(out)
    assert review(out, *words) == 2
    assert said in capsys.readouterr().err
    assert contents(out) == before
    with kept(out) as book:
        assert (book.reviews(), book.comments()) == ({}, {})


def test_an_error_is_json_where_json_was_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(tmp_path, "--json") == 2
    said = json.loads(capsys.readouterr().out)
    assert said["schema"] == "questcheck.review/1"
    assert "questcheck grade SUBMISSIONS" in said["error"]


def test_answers_are_read_while_a_run_is_at_work(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(out):
        assert len(listed(out, capsys)["answers"]) == 2
        assert review(out, "ada", SWEEP, "--points", "1") == 2
