"""`questcheck class sample`: a class on disk that the next commands take."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.cli.main import main
from checker.grading import classfile
from checker.grading.claims import match
from checker.grading.classfile import read_rules
from checker.grading.intake import survey
from checker.grading.roster import read_roster
from checker.grading.rules import LatePolicy
from checker.grading.sample import DEADLINE
from checker.reports.grades.sample import class_toml
from tests.cli.learner import QUEST


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_same_seed_same_bytes(tmp_path: Path) -> None:
    """Wherever it is written; and another seed is another class."""
    for name, seed in (("one", "5"), ("two", "5"), ("three", "6")):
        arguments = ["class", "sample", str(tmp_path / name), "--seed", seed, "--students", "20"]
        assert main(arguments) == 0
    assert everything(tmp_path / "one") == everything(tmp_path / "two")
    assert everything(tmp_path / "one") != everything(tmp_path / "three")


def test_grading_takes_what_was_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Roster, rules and hand-ins are read as they lie there; the next command is named."""
    folder = tmp_path / "my class"
    assert main(["class", "sample", str(folder), "--only", "chapter1"]) == 0
    out = capsys.readouterr().out
    assert f'Next: questcheck grade "{folder.as_posix()}/submissions" --roster' in out
    assert out.rstrip().endswith("--only chapter1")
    rules = read_rules((folder / "class.toml").read_bytes(), "class.toml", QUEST)
    assert rules.deadline == DEADLINE
    roster = read_roster(folder / "roster.csv")
    assert len(roster) == 12
    matched = match(survey(folder / "submissions", QUEST).found, roster)
    assert (len(matched.claims), len(matched.absent), matched.unknown) == (11, 1, ())
    readme = (folder / "README.md").read_text(encoding="utf-8")
    assert all(student.id in readme for student in roster)


def test_the_rules_show_every_key() -> None:
    """With what was commented out brought in, they still are rules."""
    text = class_toml(QUEST).decode()
    for name in (*classfile._File.__struct_fields__, *LatePolicy.__struct_fields__):
        assert re.search(rf"^(# )?\[?{name}\b", text, re.MULTILINE), name
    points = re.sub(r"^# (\w+ = \d+)$", r"\1", text, flags=re.MULTILINE)
    rules = read_rules(points.encode(), "class.toml", QUEST)
    assert rules.points == {exercise.id: exercise.xp for exercise in QUEST.exercises}


@pytest.mark.parametrize("there", ["a file", "a folder that holds something"])
def test_nothing_is_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], there: str
) -> None:
    """Exit status 2, and what is there stays as it is."""
    place = tmp_path / "demo"
    file = place if there == "a file" else place / "notes.txt"
    file.parent.mkdir(exist_ok=True)
    file.write_text("mine", encoding="utf-8")
    assert main(["class", "sample", str(place)]) == 2
    assert "questcheck class sample" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "mine"
    assert everything(tmp_path) == {str(file.relative_to(tmp_path)): b"mine"}
