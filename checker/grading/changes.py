"""Whose grade a re-grade would change, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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


def changes(before: Iterable[Entry], after: Sequence[Entry]) -> list[Change]:
    """The changes of those hand-ins whose files are as they were.

    A grade where there was none, since the checker had failed, changes nothing. What was is looked
    at once, so that a large class need not be held twice.
    """
    places = {(entry.student.id, entry.hash): n for n, entry in enumerate(after) if entry.hash}
    found: list[Change] = []
    for old in before:
        place = places.pop((old.student.id, old.hash), None)
        if place is not None:
            found += _of(old.student.id, old, after[place])
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
