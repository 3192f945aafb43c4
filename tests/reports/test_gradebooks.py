"""Canvas's and Moodle's files: rows that they match, numbers as they are, texts without teeth."""

from __future__ import annotations

import csv
import io

from checker.engine.result import Outcome
from checker.grading.model import Grade, Student
from checker.grading.rules import ClassRules
from checker.grading.scoring import grade_of
from checker.reports.grades.gradebooks import canvas_csv, moodle_csv
from tests.grading.samples import QUEST, RIGHT_QUIZ, grade, handin, outcomes
from tests.reports.samples import grade_saying, worst

FORMULA = '=HYPERLINK("http://x")'


def table(raw: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode("utf-8"), newline="")))


def canvas(*grades: Grade) -> list[list[str]]:
    return table(canvas_csv(QUEST, grades))


def moodle(*grades: Grade) -> list[dict[str, str]]:
    header, *rows = table(moodle_csv(QUEST, grades))
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_canvas_finds_its_columns_and_what_the_assignment_counts() -> None:
    header, possible = canvas(grade(), grade(of=handin(quiz=RIGHT_QUIZ)))[:2]
    assert header == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Mini"]
    assert possible == ["    Points Possible", "", "", "", "", "7"]


def test_canvas_finds_a_student_by_either_id_and_never_by_a_number_of_its_own() -> None:
    who = Student(id="0042", name="Ada", section="A")
    assert canvas(grade(student=who))[2] == ["Ada", "", "0042", "0042", "A", "6"]


def test_a_name_is_disarmed_and_an_id_is_not() -> None:
    who = Student(id="+42", name=FORMULA, section="@A")
    assert canvas(grade(student=who))[2] == [f"'{FORMULA}", "", "+42", "+42", "'@A", "6"]
    (row,) = moodle(grade(student=who))
    assert (row["Identifier"], row["Full name"]) == ("+42", f"'{FORMULA}")


def test_a_name_cannot_change_what_canvas_counts() -> None:
    """Canvas takes any row whose name holds these words for the row of the maximum."""
    rows = canvas(grade(student=Student(id="x", name="Points Possible 99")))
    assert [row[0] for row in rows if "Points Possible" in row[0]] == ["    Points Possible"]


def test_zero_is_a_grade_and_our_own_failure_is_none() -> None:
    grades = (
        grade_of(QUEST, ClassRules(), Student(id="eve"), None, None, seed=1),
        grade(outcomes(double=Outcome.GRADER_ERROR)),
        grade(outcomes(third=Outcome.GRADER_ERROR)),
    )
    assert [row[5] for row in canvas(*grades)[2:]] == ["0", "", "6"]
    assert [row["Grade"] for row in moodle(*grades)] == ["0", "", "6"]


def test_moodle_finds_the_columns_that_it_needs() -> None:
    """Identifier, Grade and Last modified (grade): without one of them it refuses the file."""
    (row,) = moodle(grade(student=Student(id="Participant 12", name="Ada")))
    assert (
        row.items()
        >= {
            "Identifier": "Participant 12",
            "Full name": "Ada",
            "Status": "Submitted for grading",
            "Grade": "6",
            "Maximum Grade": "6",
            "Last modified (grade)": "",
        }.items()
    )


def test_an_address_that_serves_as_id_is_in_its_column_too() -> None:
    rows = moodle(grade(student="ada@example.org"), grade(student="bob"))
    assert [row["Email address"] for row in rows] == ["ada@example.org", ""]


def test_moodles_comment_is_html_and_nothing_of_a_submission_is_markup_in_it() -> None:
    (row,) = moodle(grade_saying(worst))
    comment = row["Feedback comments"]
    assert comment.startswith("Points: 4.95 of 7<br>")
    assert "<" not in comment.replace("<br>", "")
    assert "\n" not in comment
