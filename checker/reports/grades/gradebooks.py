"""Gradebooks that are imported by hand: Canvas's gradebook and Moodle's grading worksheet.

Both know one maximum for all, so it is the largest of the class: a hand-in without a quiz.json is
of 81 points here and of 90 there, and its points stay what they are. Where our own failure left
points open the grade is empty, which both read as none.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from checker.grading.model import Grade
from checker.grading.scoring import complete
from checker.quest.model import Quest
from checker.reports.console import visible
from checker.reports.grades.cells import number, sheet, sheet_lines, text
from checker.reports.grades.feedback import Section, feedback_of, points_of

_CANVAS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
_MOODLE = (
    "Identifier",
    "Full name",
    "Email address",
    "Status",
    "Grade",
    "Maximum Grade",
    "Grade can be changed",
    "Last modified (submission)",
    "Last modified (grade)",
    "Feedback comments",
)
_SUBMITTED, _NOTHING = "Submitted for grading", "No submission"
_POINTS_POSSIBLE = "Points Possible"


def canvas_csv(quest: Quest, grades: Sequence[Grade]) -> bytes:
    """A file for Gradebook > Import, with one assignment, named after the quest.

    ID is Canvas's own number, which no roster of ours knows: a number put there would find somebody
    else. Canvas then looks at the SIS user id, then at the login, so the student's id is in both.
    """
    rows = [[f"    {_POINTS_POSSIBLE}", "", "", "", "", number(_maximum(grades))]]
    for grade in grades:
        points = number(_final(quest, grade))
        found_by = ["", grade.student, grade.student]
        rows.append([_canvas_name(grade), *found_by, text(grade.section), points])
    return sheet([*_CANVAS, text(quest.title)], rows)


def moodle_csv(quest: Quest, grades: Sequence[Grade]) -> bytes:
    """A worksheet for Upload grading worksheet, with a comment for each student.

    Moodle finds a student by the identifier alone ("Participant 123"), as its own worksheet has it;
    such is to be the id in the roster. It overwrites a grade of its own only if told so on upload,
    since it cannot see that ours is newer.
    """
    return b"".join(moodle_lines(quest, grades))


def moodle_lines(quest: Quest, grades: Sequence[Grade]) -> Iterator[bytes]:
    """The same, one row at a time: a comment has a line for each exercise."""
    most = number(_maximum(grades))
    rows = (
        [
            grade.student,
            text(grade.name),
            text(grade.student) if "@" in grade.student else "",
            _SUBMITTED if grade.submitted else _NOTHING,
            number(_final(quest, grade)),
            most,
            "Yes",
            "",
            "",
            text(_comment(quest, grade)),
        ]
        for grade in grades
    )
    return sheet_lines(_MOODLE, rows)


def _maximum(grades: Sequence[Grade]) -> float:
    return max((grade.max_points for grade in grades), default=0.0)


def _final(quest: Quest, grade: Grade) -> float | None:
    return grade.points if complete(quest, grade) else None


def _canvas_name(grade: Grade) -> str:
    """The name, which Canvas needs in the first column of the row.

    A row whose name holds "Points Possible" is no student to Canvas: it changes what the assignment
    counts.
    """
    return text((grade.name or grade.student).replace(_POINTS_POSSIBLE, "Points-Possible"))


def _comment(quest: Quest, grade: Grade) -> str:
    """One line for each exercise. Moodle takes a comment for HTML, so all of it is escaped."""
    feedback = feedback_of(quest, grade)
    said = [f"{fact.label}: {fact.text}" for fact in feedback.facts]
    said += [*feedback.notes, *(line for section in feedback.sections for line in _lines(section))]
    return "<br>".join(html.escape(visible(line)).replace("\n", " ") for line in said)


def _lines(section: Section) -> Iterator[str]:
    message = f" – {section.lines[0].text}" if section.lines else ""
    points = points_of(section.points, section.max_points)
    yield f"{section.exercise}: {section.word}, {points}{message}"
