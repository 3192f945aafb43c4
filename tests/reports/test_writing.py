"""All reports at once: what is written, under which names, and exactly what is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.grading.rules import Attempts
from checker.reports.grades.writing import one_each, write_reports
from tests.grading.samples import QUEST, grade
from tests.reports.golden import GOLDEN, contents
from tests.reports.samples import grade_saying, small_class, worst


def test_the_reports_are_the_golden_ones(tmp_path: Path) -> None:
    """`python -m tests.reports.golden` writes them anew; look at the difference then."""
    written = write_reports(QUEST, small_class(), tmp_path)
    found, golden = contents(tmp_path), contents(GOLDEN)
    golden.pop(".gitattributes")
    assert found.keys() == golden.keys()
    for name, content in found.items():
        assert content.decode("utf-8") == golden[name].decode("utf-8"), name
    assert sorted(path.relative_to(tmp_path).as_posix() for path in written) == sorted(found)


def test_each_student_counts_once_and_every_hand_in_has_its_line(tmp_path: Path) -> None:
    write_reports(QUEST, small_class(), tmp_path)
    results = (tmp_path / "results.jsonl").read_text(encoding="utf-8").splitlines()
    rows = (tmp_path / "grades.csv").read_text(encoding="utf-8").splitlines()
    assert (len(results), len(rows)) == (7, 7)  # bob handed in twice; the columns have a row
    last = write_reports(QUEST, small_class(), tmp_path, Attempts.LAST)
    assert "bob,0,0,5,0,6" in last[1].read_text(encoding="utf-8").splitlines()


def test_students_stay_in_the_order_in_which_they_appear() -> None:
    grades = [grade(student=name) for name in ("zoe", "ada", "zoe")]
    assert [found.student for found in one_each(grades, Attempts.BEST)] == ["zoe", "ada"]


@pytest.mark.parametrize("name", ["../../up", "a/b", "\0", "x" * 300, "..", "COM1", ""])
def test_no_id_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "out"
    for path in write_reports(QUEST, [grade(student=name)], folder):
        assert path.resolve().is_relative_to(folder.resolve())
        assert path.is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_class_of_hostile_texts_is_written(tmp_path: Path) -> None:
    assert write_reports(QUEST, [grade_saying(worst)], tmp_path)


def test_an_empty_class_has_its_reports_too(tmp_path: Path) -> None:
    names = [path.name for path in write_reports(QUEST, [], tmp_path)]
    assert names[:2] == ["results.jsonl", "grades.csv"]


def test_what_a_killed_run_left_half_written_is_removed(tmp_path: Path) -> None:
    """In the folder and below it; what the instructor keeps there stays."""
    (tmp_path / "feedback").mkdir()
    left = [tmp_path / ".0123456789abcdef.tmp", tmp_path / "feedback/.fedcba9876543210.tmp"]
    kept = [tmp_path / "notes.tmp", tmp_path / ".my-own.tmp", tmp_path / "feedback/old.md"]
    for path in (*left, *kept):
        path.write_text("")
    write_reports(QUEST, small_class(), tmp_path)
    assert not any(path.exists() for path in left)
    assert all(path.exists() for path in kept)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(UsageError, match=r"results\.jsonl: cannot be written"):
        write_reports(QUEST, [], tmp_path / "out")
