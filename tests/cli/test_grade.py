"""`questcheck grade`: what it writes and says, what it refuses, and how it ends."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import Any

import click
import pytest

from checker.cli.app import App
from checker.cli.main import main
from checker.grading.model import Handin, Student
from checker.grading.rules import ClassRules
from checker.grading.scoring import grade_of
from tests.cli.graded import contents, kept, points, results
from tests.cli.learner import QUEST
from tests.grading.mini_class import FAR_RIGHT, RIGHT, WRONG, MiniClass
from tests.grading.samples import judgement

Grade = Callable[..., int]
CHANGED_REFERENCE = 'def double(x):\n    """Return twice x."""\n    return 3 * x\n'


@pytest.fixture
def mini(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MiniClass:
    """ada is right and bob wrong, on a small quest that the command line takes for its own."""
    mini = MiniClass(tmp_path)
    monkeypatch.setattr(App, "quest_file", mini.quest_file)
    monkeypatch.setattr(sys, "stdin", io.StringIO())  # a script's, no terminal
    mini.hand_in("ada", quadruple=FAR_RIGHT)
    mini.hand_in("bob", WRONG)
    return mini


@pytest.fixture
def grade(mini: MiniClass) -> Grade:
    def run(*words: str | Path, out: Path = mini.out, sandbox: bool = False) -> int:
        how = [] if sandbox else ["--no-sandbox"]
        given = map(str, (mini.submissions, *words))
        return main(["grade", *given, "--out", str(out), *how])

    return run


def header(out: Path) -> list[str]:
    with (out / "grades.csv").open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def change_the_quest(mini: MiniClass) -> None:
    """From now on twice is three times: ada's grade would go, and bob's come."""
    solutions = mini.root / "solutions/basics"
    (solutions / "double.py").write_text(CHANGED_REFERENCE, encoding="utf-8")
    (solutions / "quadruple.py").write_text(FAR_RIGHT, encoding="utf-8")
    (mini.root / "suites/basics/double/suite.py").write_text(
        "def test_a_number_comes_back_three_times_as_large(double):\n"
        '    """Doubling is tripling."""\n'
        "    double(2.0).equals(6.0)\n",
        encoding="utf-8",
    )
    for name, module in list(sys.modules.items()):  # a process of its own would not know the old
        if str(getattr(module, "__file__", "")).startswith(str(mini.root / "suites")):
            del sys.modules[name]


# What is written


@pytest.mark.skipif(sys.platform != "linux", reason="a class is judged on Linux")
def test_the_files_have_the_names_and_columns_that_others_rely_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the quest that ships, in the sandbox: one line a student, a column for each exercise."""
    for student, body in (("ada", "np.maximum(z, 0)"), ("bob", "z")):
        folder = tmp_path / "class" / student / "exercises/chapter1"
        folder.mkdir(parents=True)
        source = f"import numpy as np\n\ndef relu(z):\n    return {body}\n"
        (folder / "relu.py").write_text(source)
    out = tmp_path / "graded"
    words = [str(tmp_path / "class"), "--out", str(out), "--only", "relu"]
    assert main(["grade", *words, "--jobs", "1"]) == 0
    said = capsys.readouterr()
    assert "Sandbox tried out" in said.err
    assert "2 of 2 graded" in said.err
    assert f"In {out}: grades.csv" in said.out
    ids = [exercise.id for exercise in QUEST.exercises]
    assert header(out) == ["student", *ids, "points", "max_points"]
    assert points(out, "relu") == {"ada": "3", "bob": "0"}
    assert set(points(out, "sigmoid").values()) == {""}
    assert points(out, "", "max_points") == {"ada": "3", "bob": "3"}
    first, second = results(out)
    assert {
        "schema",
        "student",
        "seed",
        "exercises",
        "points",
        "max_points",
        "bonus",
        "denied",
        "engine_error",
    } <= set(first)
    assert (first["schema"], first["student"]) == ("questcheck.grade/1", "ada")
    assert first["seed"] == second["seed"]
    assert (first["denied"], first["engine_error"]) == ([], None)
    assert [item["outcome"] for item in second["exercises"]] == ["wrong"]
    assert (out / "gradebook.db").exists()


def test_what_a_student_builds_on_is_found_wherever_it_lies(tmp_path: Path) -> None:
    """Files import each other across chapters; a need that fails is the reference's, and told so.

    Where class.toml says so, what builds on it is blocked instead.
    """
    root = tmp_path / "class/ada/exercises"
    for file, source in {
        "chapter1/sigmoid.py": "def sigmoid(z):\n    return z\n",
        "chapter1/relu.py": "def relu(z):\n    return (z > 0) * z\n",
        "chapter1/forward.py": "from chapter1.relu import relu\n"
        "from chapter1.sigmoid import sigmoid\n\n"
        "def forward(x, W1, b1, W2, b2):\n"
        "    a1 = relu(x @ W1 + b1)\n    return a1, sigmoid(a1 @ W2 + b2)\n",
        "chapter2/dsigmoid.py": "from chapter1.relu import relu\n\n"
        "def dsigmoid(a):\n    return relu(a) * (1 - a)\n",
    }.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(source)
    rules = tmp_path / "class.toml"
    rules.write_text('schema = "questcheck.class/1"\nreplace_needs = false\n')
    only = [word for name in ("sigmoid", "forward", "dsigmoid") for word in ("--only", name)]
    words = [str(root.parent.parent), *only, "--seed", "1", "--no-sandbox"]
    found = []
    for out, more in (("one", []), ("two", ["--class", str(rules)])):
        assert main(["grade", *words, "--out", str(tmp_path / out), *more]) == 0
        (line,) = results(tmp_path / out)
        found.append({item["exercise"]: item for item in line["exercises"]})
    outcomes = [{name: item["outcome"] for name, item in by_name.items()} for by_name in found]
    assert outcomes == [
        {"sigmoid": "wrong", "forward": "passed", "dsigmoid": "passed"},
        {"sigmoid": "wrong", "forward": "blocked", "dsigmoid": "passed"},
    ]
    assert found[0]["forward"]["replaced"] == ["sigmoid"]
    assert found[0]["dsigmoid"]["replaced"] == []


def test_json_is_the_lines_of_the_results_and_nothing_else(
    grade: Grade, mini: MiniClass, capsys: pytest.CaptureFixture[str]
) -> None:
    assert grade("--json") == 0
    out = capsys.readouterr().out
    assert out == (mini.out / "results.jsonl").read_text(encoding="utf-8")
    assert [json.loads(line)["points"] for line in out.splitlines()] == [5, 0]


def test_an_error_is_json_where_json_was_asked_for(
    grade: Grade, capsys: pytest.CaptureFixture[str]
) -> None:
    assert grade("--json", "--only", "duble") == 2
    error = json.loads(capsys.readouterr().out)
    assert error["schema"] == "questcheck.grade/1"
    assert "Did you mean `double`?" in error["error"]


def test_only_what_is_asked_for_has_points(grade: Grade, mini: MiniClass) -> None:
    """A zero is a zero, and what was not asked for is empty."""
    assert grade("--only", "quadruple") == 0
    assert points(mini.out, "quadruple") == {"ada": "3", "bob": "0"}
    assert points(mini.out, "double") == {"ada": "", "bob": ""}
    assert points(mini.out, "", "max_points") == {"ada": "3", "bob": "3"}


@pytest.mark.parametrize(("quiz", "full"), [(None, 81), (b"{}", 90)])
def test_the_quiz_counts_where_it_was_handed_in(quiz: bytes | None, full: int) -> None:
    """Of the 90 points of the path a class earns 81 by exercises."""
    handin = Handin(student="ada", origin="ada", files={}, quiz=quiz)
    found = grade_of(QUEST, ClassRules(), Student(id="ada"), handin, judgement(), seed=1)
    assert found.max_points == full


# The class


def test_a_roster_says_who_is_of_the_class(
    grade: Grade, mini: MiniClass, capsys: pytest.CaptureFixture[str]
) -> None:
    """In its order; the absent get zero, a group's hand-in counts for all, strangers are named."""
    mini.hand_in("zoe")
    roster = mini.root / "roster.csv"
    roster.write_text("id,name,group\ncy,Cy,\nbob,Bob,\nada,Ada,lions\ndi,Di,lions\n")
    assert grade("--roster", roster) == 0
    assert points(mini.out, "double") == {"cy": "0", "bob": "0", "ada": "2", "di": "2"}
    assert list(points(mini.out, "double")) == ["cy", "bob", "ada", "di"]
    said = capsys.readouterr()
    assert "zoe is on no line of the roster" in said.err
    assert "zoe" not in said.out
    lines = {line["student"]: line for line in results(mini.out)}
    assert [lines[student]["submitted"] for student in ("cy", "ada", "di")] == [False, True, True]


def test_a_pattern_says_where_a_name_stands(grade: Grade, mini: MiniClass) -> None:
    assert grade("--pattern", "{student}/exercises") == 0
    assert points(mini.out, "double") == {"ada": "2", "bob": "0"}


def test_one_student_is_graded_and_the_rest_stays(grade: Grade, mini: MiniClass) -> None:
    assert grade() == 0
    mini.hand_in("ada", WRONG)
    mini.hand_in("bob", RIGHT)
    assert grade("--student", "bob") == 0
    assert points(mini.out, "double") == {"ada": "2", "bob": "2"}


def test_what_cannot_be_taken_is_refused_and_the_class_goes_on(
    grade: Grade, mini: MiniClass
) -> None:
    """Of a broken archive every exercise counts 0, and the result says why."""
    (mini.submissions / "cy.zip").write_bytes(b"PK but no zip")
    assert grade() == 0
    assert points(mini.out, "double") == {"ada": "2", "bob": "0", "cy": "0"}
    cy = results(mini.out)[2]
    assert cy["refused"]
    assert cy["engine_error"] is None


def test_a_dry_run_shows_who_would_be_graded_and_runs_nothing(
    grade: Grade, mini: MiniClass, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither a hand-in nor a suite is run, and nothing is written."""
    ran = mini.root / "ran"
    mini.hand_in("eve", f"open({str(ran)!r}, 'w')\n")
    mini.add_check(f"open({str(ran)!r}, 'w')\n")
    assert grade("--dry-run") == 0
    out = capsys.readouterr().out
    assert "basics/double.py" in out
    assert "3 of 3 students have handed in." in out
    assert not ran.exists()
    assert not mini.out.exists()


# Again


def test_without_a_seed_one_is_drawn_and_kept(
    grade: Grade, mini: MiniClass, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The next run into the folder takes it and judges nothing; another folder has another."""
    assert grade() == 0
    assert "No sandbox" in capsys.readouterr().err
    first = contents(mini.out)
    assert grade() == 0
    assert "No sandbox" not in capsys.readouterr().err
    assert contents(mini.out) == first
    assert grade("--force") == 0
    assert "No sandbox" in capsys.readouterr().err
    assert grade(out=tmp_path / "other") == 0
    seeds = {line["seed"] for out in (mini.out, tmp_path / "other") for line in results(out)}
    assert len(seeds) == 2


def test_rules_are_kept_until_others_are_named(
    grade: Grade, mini: MiniClass, capsys: pytest.CaptureFixture[str]
) -> None:
    """A run without --class neither forgets nor changes them, and says so."""
    rules = mini.root / "class.toml"
    rules.write_text('schema = "questcheck.class/1"\n[points]\ndouble = 20\n')
    assert grade("--class", rules) == 0
    assert points(mini.out, "double")["ada"] == "20"
    capsys.readouterr()
    assert grade() == 0
    assert points(mini.out, "double")["ada"] == "20"
    assert "The rules are those of the last run" in capsys.readouterr().err
    rules.write_text('schema = "questcheck.class/1"\n')
    assert grade("--class", rules) == 0
    assert points(mini.out, "double")["ada"] == "2"


def test_a_changed_quest_is_not_agreed_to_by_a_script(
    grade: Grade, mini: MiniClass, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a terminal it shows the changes and leaves everything as it was; --yes takes them."""
    assert grade() == 0
    before = contents(mini.out)
    change_the_quest(mini)
    capsys.readouterr()
    assert grade() == 2
    said = capsys.readouterr().err
    assert "The grades of 2 students would change:" in said
    assert "ada  double: passed (2) -> wrong (0)" in said
    assert "bob  double: wrong (0) -> passed (2)" in said
    assert "--yes" in said
    assert contents(mini.out) == before
    with kept(mini.out, mini.quest.id) as book:
        assert [found.exercises[0].points for found in book.grades()] == [2, 0]
    assert grade("--yes") == 0
    assert points(mini.out, "double") == {"ada": "0", "bob": "2"}
    assert grade() == 0


@pytest.mark.parametrize("agreed", [True, False])
def test_a_changed_quest_is_asked_about_on_a_terminal(
    grade: Grade, mini: MiniClass, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    """Whoever says no keeps the class as it was."""
    assert grade() == 0
    change_the_quest(mini)
    asked: list[str] = []

    def confirm(question: str, **options: Any) -> bool:
        asked.append(question)
        return agreed

    monkeypatch.setattr(click, "confirm", confirm)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    assert grade() == 0
    assert len(asked) == 1
    changed = {"ada": "0", "bob": "2"} if agreed else {"ada": "2", "bob": "0"}
    assert points(mini.out, "double") == changed


def test_an_override_outlives_a_changed_quest(grade: Grade, mini: MiniClass) -> None:
    assert grade() == 0
    words = ["ada", "double", "1.5", "--why", "Half right.", "--out", str(mini.out)]
    assert main(["override", *words]) == 0
    change_the_quest(mini)
    assert grade("--yes") == 0
    assert points(mini.out, "double") == {"ada": "1.5", "bob": "2"}


# What goes wrong


def test_what_could_not_be_judged_ends_in_three(grade: Grade, mini: MiniClass) -> None:
    """The cell is empty and no zero; the others have their grades."""
    mini.add_check(
        "def test_that_breaks(double):\n"
        '    """Breaks on one answer alone."""\n'
        '    assert double(1.0).number() != 666.0, "not thought of"\n'
    )
    mini.hand_in("cy", "def double(x):\n    return 666.0\n")
    assert grade() == 3
    assert points(mini.out, "double") == {"ada": "2", "bob": "0", "cy": ""}
    assert "not thought of" in results(mini.out)[2]["engine_error"]


def test_torch_is_asked_for_where_it_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The extra and what can be graded without it are named, before anything is run."""
    find_spec = importlib.util.find_spec

    def without_torch(name: str, package: str | None = None) -> ModuleSpec | None:
        return None if name == "torch" else find_spec(name, package)

    monkeypatch.setattr(importlib.util, "find_spec", without_torch)
    (tmp_path / "class/ada/exercises/chapter1").mkdir(parents=True)
    (tmp_path / "class/ada/exercises/chapter1/relu.py").write_text("x = 1\n")
    words = [str(tmp_path / "class"), "--out", str(tmp_path / "out")]
    assert main(["grade", *words]) == 2
    said = capsys.readouterr().err
    assert QUEST.extras["torch"].install in said
    assert "--only chapter1 --only chapter2" in said
    assert "--only chapter3" not in said
    assert main(["grade", *words, "--only", "train_step"]) == 2
    assert "--only" not in capsys.readouterr().err


@pytest.mark.parametrize("there", [True, False])
def test_no_submissions_are_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], there: bool
) -> None:
    """An empty folder as well as none; nothing is written."""
    if there:
        (tmp_path / "class").mkdir()
    words = [str(tmp_path / "class"), "--out", str(tmp_path / "out")]
    assert main(["grade", *words]) == 2
    assert "it is empty" if there else "no such" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("where", ["file", "file/below", "/proc/questcheck"])
def test_a_folder_that_cannot_be_had_is_an_error(
    grade: Grade, tmp_path: Path, where: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file in its place or above it, or a system that allows none."""
    (tmp_path / "file").write_text("not a folder")
    assert grade(out=tmp_path / where) == 2
    assert str(tmp_path / where) in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == "not a folder"


def test_grades_are_not_taken_for_submissions(
    grade: Grade, mini: MiniClass, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder for them among the submissions is refused, and so are grades as submissions."""
    for out in (mini.submissions, mini.submissions / "graded", mini.submissions / "ada/graded"):
        assert grade(out=out) == 2
        assert "Name a folder outside" in capsys.readouterr().err
    assert sorted(path.name for path in mini.submissions.iterdir()) == ["ada", "bob"]
    assert grade() == 0
    words = [str(mini.out), "--out", str(mini.root / "more")]
    assert main(["grade", *words]) == 2
    assert "these are grades" in capsys.readouterr().err


def test_submissions_may_lie_beside_their_grades(grade: Grade, mini: MiniClass) -> None:
    """One folder for the class, the submissions in a folder of it: graded twice alike."""
    out = mini.submissions.parent
    assert grade(out=out) == 0
    assert grade(out=out) == 0
    assert points(out, "double") == {"ada": "2", "bob": "0"}


def test_two_runs_at_once_do_not_mix(
    grade: Grade, mini: MiniClass, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second is told to wait, and changes nothing."""
    with mini.book():
        assert grade() == 2
    assert "another questcheck" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--jobs", "0"], "--jobs"),
        (["--seed", "-1"], "--seed"),
        (["--student", "bop"], "Did you mean `bob`?"),
        (["--roster", "nowhere.csv"], "nowhere.csv"),
        (["--class", "nowhere.toml"], "nowhere.toml"),
        (["--pattern", "nothing"], "{student}"),
        (["--dry-run", "--json"], "--dry-run"),
    ],
)
def test_a_slip_is_named(
    grade: Grade,
    mini: MiniClass,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    assert grade(*words) == 2
    streams = capsys.readouterr()
    assert said in streams.err + streams.out
    assert not mini.out.exists()
