"""Whose grade a re-grade would change, and why."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from checker.engine.result import Outcome
from checker.grading.ledger import Entry
from checker.grading.model import GradedExercise


class Change(msgspec.Struct, frozen=True):
    """An exercise of an unchanged hand-in that would have another outcome, or other points."""

    student: str
    exercise: str
    before: Outcome
    after: Outcome
    points_before: float | None
    points_after: float | None
    why: str


def changes(before: Sequence[Entry], after: Sequence[Entry]) -> list[Change]:
    """The changes of those hand-ins whose files are as they were.

    A grade where there was none, since the checker had failed, changes nothing.
    """
    was = {(entry.student.id, entry.hash): entry for entry in before if entry.hash}
    found: list[Change] = []
    for entry in after:
        old = was.get((entry.student.id, entry.hash))
        if old is not None:
            found += _of(entry.student.id, old, entry)
    return found


def _of(student: str, before: Entry, after: Entry) -> list[Change]:
    was = {item.exercise: item for item in before.grade.exercises}
    pairs = [(was[item.exercise], item) for item in after.grade.exercises if item.exercise in was]
    return [_change(student, old, new) for old, new in pairs if _differ(old, new)]


def _differ(old: GradedExercise, new: GradedExercise) -> bool:
    return old.points is not None and (old.outcome, old.points) != (new.outcome, new.points)


def _change(student: str, old: GradedExercise, new: GradedExercise) -> Change:
    return Change(
        student, new.exercise, old.outcome, new.outcome, old.points, new.points, new.message
    )
