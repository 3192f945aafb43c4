"""A roster is read as platforms write it, and matched to what was found."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import UsageError
from checker.grading.claims import Matched, match
from checker.grading.intake import Found, survey
from checker.grading.model import Student
from checker.grading.roster import read_roster
from tests.grading.handed_in import DOUBLE, MINI, tree

CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Lab 1 (77)
    Points Possible,,,,,10
"Lovelace, Ada",101,S007,ada@uni.example,Lab A,
"Hopper, Grace",102,S008,grace@uni.example,Lab B,
"""
MOODLE = """Identifier,"Full name","ID number","Email address",Status,Grade
"Participant 501","Ada Lovelace",,ada@uni.example,Submitted,-
"Teilnehmer/in 502","Grace Hopper",8,grace@uni.example,,-
"""
PLAIN = "id,name,section,group,extension\nada,Ada Lovelace,A,g1,2.5\ngrace,Grace Hopper,B,,\n"


def roster(folder: Path, text: str | bytes) -> tuple[Student, ...]:
    path = folder / "roster.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_roster(path)


def test_a_plain_roster(tmp_path: Path) -> None:
    """Every column, in the file's order; what is left empty is nothing."""
    assert roster(tmp_path, PLAIN) == (
        Student(id="ada", name="Ada Lovelace", section="A", group="g1", extension=2.5),
        Student(id="grace", name="Grace Hopper", section="B"),
    )


def test_a_canvas_gradebook(tmp_path: Path) -> None:
    """The id is Canvas's, which its files carry; the points possible are no student."""
    ada, grace = roster(tmp_path, CANVAS)
    assert (ada.id, ada.name, ada.section) == ("101", "Lovelace, Ada", "Lab A")
    assert ada.also == ("S007", "ada@uni.example")
    assert grace.id == "102"


def test_a_moodle_worksheet(tmp_path: Path) -> None:
    """An id column with gaps cannot be the id; the participant's number is without its word."""
    ada, grace = roster(tmp_path, MOODLE)
    assert (ada.id, ada.name, ada.also) == ("501", "Ada Lovelace", ("ada@uni.example",))
    assert (grace.id, grace.also) == ("502", ("8", "grace@uni.example"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_how_it_is_written_does_not_matter(
    tmp_path: Path, encoding: str, delimiter: str, ending: str
) -> None:
    """BOMs, Excel's code page, semicolons and tabs are all read; so are blank lines."""
    lines = ["Student ID,First name,Surname", "", "007,Zoë,Ångström", ""]
    text = ending.join(lines).replace(",", delimiter)
    assert roster(tmp_path, text.encode(encoding)) == (Student(id="007", name="Zoë Ångström"),)


def test_excels_own_first_line_is_skipped(tmp_path: Path) -> None:
    """`sep=;` says the delimiter and is no heading; a decimal comma is a number's."""
    (ada,) = roster(tmp_path, "sep=;\nID;Extension (days)\nada;1,5\n")
    assert ada.extension == 1.5


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "roster.csv: it is empty"),
        ("grade,points\n1,2\n", "line 1: no column holds an id, only 'grade', 'points'"),
        ("id,name\nada,A\n,B\n", "line 3, column 'id': it is empty"),
        ("ID,name\nada,A\nAda,B\n", "line 3, column 'ID': 'Ada' stands in line 2 already"),
        ("id,extension\nada,soon\n", "line 2, column 'extension': 'soon' is no number of days"),
        ("id,extension\nada,-1\n", "'-1' is no number of days"),
        ("id,extension\nada,nan\n", "'nan' is no number of days"),
        ("id,name\nada,A,B\n", "line 2 has more cells"),
        ("id,name\n1.23457E+11,A\n", "line 2, column 'id': a spreadsheet has shortened"),
        ("id,I.D.\n1,2\n", "the columns 'id' and 'I.D.' are one"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, text: str, complaint: str) -> None:
    """File, line, column and the cell, as the instructor sees them."""
    with pytest.raises(UsageError) as caught:
        roster(tmp_path, text)
    assert complaint in str(caught.value)
    assert "roster.csv" in str(caught.value)


def test_a_roster_that_cannot_be_read_is_a_usage_error(tmp_path: Path) -> None:
    """A missing file or a folder in its place."""
    for path in (tmp_path / "absent.csv", tmp_path):
        with pytest.raises(UsageError, match="cannot be read"):
            read_roster(path)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_roster_or_a_usage_error(tmp_path_factory: object, raw: bytes) -> None:
    """Whatever the file is, nothing else is raised."""
    assert isinstance(tmp_path_factory, pytest.TempPathFactory)
    with contextlib.suppress(UsageError):
        roster(tmp_path_factory.getbasetemp(), b"id,name\n" + raw)


def matched(folder: Path, names: list[str], students: tuple[Student, ...]) -> Matched:
    tree(folder / "class", {f"{name}/double.py": DOUBLE for name in names})
    return match(survey(folder / "class", MINI, "{student}").found, students)


def pairs(result: Matched) -> list[tuple[str, str]]:
    return [(claim.student.id, claim.found.student) for claim in result.claims]


def test_a_submission_is_matched_by_any_id(tmp_path: Path) -> None:
    """The id or another one, in any case: nothing is guessed. Who is absent is known."""
    students = roster(tmp_path, CANVAS + '"Turing, Alan",103,S009,alan@uni.example,Lab B,\n')
    result = matched(tmp_path, ["s007", "102"], students)
    assert pairs(result) == [("101", "s007"), ("102", "102")]
    assert all(claim.assumed == () for claim in result.claims)
    assert [student.id for student in result.absent] == ["103"]
    assert result.unknown == ()


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("Ada Lovelace", "by name"),
        ("lovelaceada", "by name"),
        ("lovelace_ada", "by name"),
        ("ada", "by the address"),
        ("7", "by its number"),
    ],
)
def test_a_guess_at_a_student_is_said(tmp_path: Path, name: str, how: str) -> None:
    """A name, a mailbox or a number without its zeros fits where only one line can be meant."""
    ada = Student(id="007", name="Lovelace, Ada", also=("ada@uni.example",))
    result = matched(tmp_path, [name], (ada, Student(id="008", name="Hopper, Grace")))
    assert pairs(result) == [("007", name)]
    assert how in result.claims[0].assumed[0]


def test_a_platforms_name_is_matched(tmp_path: Path) -> None:
    """Moodle's participant is on no roster of a registrar's; the full name is."""
    tree(tmp_path, {"Zoë Ångström_501_assignsubmission_file_/double.py": DOUBLE})
    zoe = Student(id="s1", name="Ångström, Zoë")
    result = match(survey(tmp_path, MINI).found, (zoe,))
    assert pairs(result) == [("s1", "501")]
    assert result.claims[0].assumed == ("'Zoë Ångström' was matched to the roster by name.",)


def test_a_name_that_two_students_have_matches_neither(tmp_path: Path) -> None:
    """It is left for the instructor, who reads which lines it fits."""
    twins = (Student(id="1", name="Ada Lovelace"), Student(id="2", name="Lovelace, Ada"))
    result = matched(tmp_path, ["Ada Lovelace", "stranger"], twins)
    assert result.claims == ()
    assert result.absent == twins
    assert [one.student for one in result.unknown] == ["Ada Lovelace", "stranger"]
    assert result.unknown[0].assumed == ("It fits several lines of the roster: 1, 2.",)


def test_a_groups_submission_counts_for_all_members(tmp_path: Path) -> None:
    """One hands in for all, or under the group's own name; others are not concerned."""
    students = (
        Student(id="ada", group="Team 1"),
        Student(id="bob", group="Team 1"),
        Student(id="cy", group="Team 2"),
        Student(id="di", group="Team 2"),
        Student(id="eve"),
    )
    result = matched(tmp_path, ["ada", "team-2"], students)
    assert pairs(result) == [
        ("ada", "ada"),
        ("bob", "ada"),
        ("cy", "team-2"),
        ("di", "team-2"),
    ]
    assert result.claims[0].assumed == ()
    assert result.claims[1].assumed == ("Handed in by ada for 'Team 1'.",)
    assert [student.id for student in result.absent] == ["eve"]


def test_several_submissions_of_one_student_all_count(tmp_path: Path) -> None:
    """Which of them makes the grade is for the class's rules."""
    result = matched(tmp_path, ["007", "Ada Lovelace"], (Student(id="007", name="Ada Lovelace"),))
    assert pairs(result) == [("007", "007"), ("007", "Ada Lovelace")]
    assert isinstance(result.claims[0].found, Found)
