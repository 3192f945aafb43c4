"""The roll of a class: every student with the submissions that count for them, opening none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from checker.errors import UsageError
from checker.grading.claims import match
from checker.grading.intake import Found, survey
from checker.grading.model import Student
from checker.quest.model import Quest
from checker.quest.targets import unknown


class Line(msgspec.Struct, frozen=True):
    """A submission of a student's, or the lack of one. `assumed`: what was guessed to match it."""

    student: Student
    found: Found | None
    assumed: tuple[str, ...] = ()


class Roll(msgspec.Struct, frozen=True):
    """The lines in the roster's order, else by student; `notes` on what belongs to nobody.

    `partial`: these are some students of the class alone.
    """

    lines: tuple[Line, ...]
    notes: tuple[str, ...]
    partial: bool = False


def call_roll(
    path: Path,
    quest: Quest,
    roster: Sequence[Student] | None,
    pattern: str | None = None,
    students: Sequence[str] = (),
) -> Roll:
    """Who handed in. `students` leaves only these. Raises UsageError where there is nothing.

    Without a roster everyone who handed in is a student.
    """
    seen = survey(path, quest, pattern)
    if roster is None:
        lines = [Line(Student(id=one.student, name=one.name), one) for one in seen.found]
        notes = list(seen.left_out)
    else:
        matched = match(seen.found, roster)
        claimed = [Line(claim.student, claim.found, claim.assumed) for claim in matched.claims]
        places = {student.id: place for place, student in enumerate(roster)}
        absent = [Line(student, None) for student in matched.absent]
        lines = sorted([*claimed, *absent], key=lambda line: places[line.student.id])
        notes = [*seen.left_out, *map(_nobodys, matched.unknown)]
    if students:
        lines = _only(lines, students)
    return Roll(tuple(lines), tuple(notes), partial=bool(students))


def _nobodys(found: Found) -> str:
    reasons = " ".join(found.assumed)
    return f"{found.origin}: {found.student} is on no line of the roster. {reasons}".strip()


def _only(lines: Sequence[Line], students: Sequence[str]) -> list[Line]:
    known = list(dict.fromkeys(line.student.id for line in lines))
    for student in students:
        if student not in known:
            raise UsageError(unknown(student, known))
    return [line for line in lines if line.student.id in students]
