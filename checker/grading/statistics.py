"""A class at a glance: how hard each exercise was, what it tells apart, and who made which mistake.

Pure: made from the grades that count, one for each student. The numbers on exercises are of the
hand-ins that were judged; who handed in nothing says nothing about an exercise.
"""

from __future__ import annotations

import math
import statistics
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import msgspec

from checker.engine.result import Diagnosis, Outcome
from checker.grading.model import Grade, GradedExercise
from checker.quest.model import Quest

_SLOWEST = 10
_FEWEST = 3
"""A correlation of two points is always 1, -1 or none."""


class ExerciseStatistics(msgspec.Struct, frozen=True, kw_only=True):
    """An exercise over the class. What cannot be said is None.

    graded          hand-ins in which it has points
    passed          of those, in which it passed
    difficulty      the mean share of its points that was earned: 1 is easy
    discrimination  the correlation of its points with all other points of the same student
    """

    exercise: str
    chapter: str
    graded: int
    passed: int
    difficulty: float | None
    discrimination: float | None

    @property
    def pass_rate(self) -> float | None:
        return self.passed / self.graded if self.graded else None


class Misconception(msgspec.Struct, frozen=True, kw_only=True):
    """A mistake with a name, and whose it is."""

    exercise: str
    id: str
    title: str
    students: tuple[str, ...]


class SameAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The very same wrong answer of several students: one comment serves them all."""

    exercise: str
    answer: str
    message: str
    shown: tuple[str, ...]
    students: tuple[str, ...]


_Group = TypeVar("_Group", Misconception, SameAnswer)


class Slow(msgspec.Struct, frozen=True):
    student: str
    seconds: float


class Denied(msgspec.Struct, frozen=True):
    """What the sandbox denied a submission: no proof of anything, and worth a look."""

    student: str
    denied: tuple[str, ...]


class ClassStatistics(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is told of a class.

    judged        hand-ins that the numbers on exercises are of
    mean, median  share of the maximum that was earned, over `judged`
    """

    students: int
    submitted: int
    judged: int
    refused: tuple[str, ...]
    failed: tuple[str, ...]
    mean: float | None
    median: float | None
    exercises: tuple[ExerciseStatistics, ...]
    misconceptions: tuple[Misconception, ...]
    same_answers: tuple[SameAnswer, ...]
    slowest: tuple[Slow, ...]
    denied: tuple[Denied, ...]


def class_statistics(quest: Quest, grades: Iterable[Grade]) -> ClassStatistics:
    """The statistics of a class, of which each student has one grade.

    They are looked at once, one after the other: a class of thousands need not be held at once.
    """
    students = submitted = judged = 0
    refused, failed, denied = [], [], []
    shares = array("d")
    slowest: list[Slow] = []
    tallies: dict[str, _Tally] = {}
    for grade in grades:
        students += 1
        submitted += grade.submitted
        if grade.refused is not None:
            refused.append(grade.student)
        if grade.engine_error is not None:
            failed.append(grade.student)
        if grade.denied:
            denied.append(Denied(grade.student, grade.denied))
        if not grade.submitted or grade.refused is not None or grade.engine_error is not None:
            continue
        judged += 1
        if grade.max_points > 0:
            shares.append(grade.points / grade.max_points)
        slowest.append(Slow(grade.student, sum(item.seconds for item in grade.exercises)))
        slowest = sorted(slowest, key=lambda slow: -slow.seconds)[:_SLOWEST]
        for item in grade.exercises:
            if item.exercise not in tallies:
                tallies[item.exercise] = _Tally(item.exercise, item.chapter)
            tallies[item.exercise].count(grade, item)
    return ClassStatistics(
        students=students,
        submitted=submitted,
        judged=judged,
        refused=tuple(refused),
        failed=tuple(failed),
        mean=statistics.fmean(shares) if shares else None,
        median=statistics.median(shares) if shares else None,
        # In the quest's order; what nobody was asked for is left out.
        exercises=tuple(
            tallies[exercise.id].statistics()
            for exercise in quest.exercises
            if exercise.id in tallies
        ),
        misconceptions=_largest(g for tally in tallies.values() for g in tally.misconceptions()),
        # An answer that one student alone gave is no group.
        same_answers=_largest(
            group
            for tally in tallies.values()
            for group in tally.same_answers()
            if len(group.students) > 1
        ),
        slowest=tuple(slowest),
        denied=tuple(denied),
    )


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Pearson's r; None where there is too little to say, or one side does not vary.

    Where x is 0 or 1 this is the point-biserial correlation,
    (M1 - M0) / s * sqrt(p * (1 - p)) with the means of y over x = 1 and x = 0, the deviation s of
    all y and the share p of x = 1 (Lord and Novick, Statistical Theories of Mental Test Scores,
    1968). Points given by hand lie between, and Pearson's r covers them, too.
    """
    if len(xs) < _FEWEST:
        return None
    mean_x, mean_y = statistics.fmean(xs), statistics.fmean(ys)
    dx, dy = [x - mean_x for x in xs], [y - mean_y for y in ys]
    spread = math.sqrt(sum(x * x for x in dx) * sum(y * y for y in dy))
    if spread == 0 or len(set(xs)) == 1 or len(set(ys)) == 1:
        return None
    return max(-1.0, min(1.0, sum(x * y for x, y in zip(dx, dy, strict=True)) / spread))


class _Tally:
    """What is counted of one exercise."""

    def __init__(self, exercise: str, chapter: str) -> None:
        self._exercise = exercise
        self._chapter = chapter
        self._passed = 0
        self._earned, self._rest, self._shares = array("d"), array("d"), array("d")
        # By id and by digest: the first of them, and the students.
        self._misconceptions: dict[str, tuple[Diagnosis, list[str]]] = {}
        self._answers: dict[str, tuple[GradedExercise, list[str]]] = {}

    def count(self, grade: Grade, item: GradedExercise) -> None:
        if item.points is not None:
            self._passed += item.outcome is Outcome.PASSED
            self._earned.append(item.points)
            self._rest.append(_rest(grade, item))
            if item.max_points > 0:
                self._shares.append(item.points / item.max_points)
        if (found := item.diagnosis) is not None:
            self._misconceptions.setdefault(found.id, (found, []))[1].append(grade.student)
        if item.answer:
            self._answers.setdefault(item.answer, (item, []))[1].append(grade.student)

    def statistics(self) -> ExerciseStatistics:
        return ExerciseStatistics(
            exercise=self._exercise,
            chapter=self._chapter,
            graded=len(self._earned),
            passed=self._passed,
            difficulty=statistics.fmean(self._shares) if self._shares else None,
            discrimination=correlation(self._earned, self._rest),
        )

    def misconceptions(self) -> Iterator[Misconception]:
        for found, students in self._misconceptions.values():
            yield Misconception(
                exercise=self._exercise, id=found.id, title=found.title, students=tuple(students)
            )

    def same_answers(self) -> Iterator[SameAnswer]:
        for answer, (first, students) in self._answers.items():
            yield SameAnswer(
                exercise=self._exercise,
                answer=answer,
                message=first.message,
                shown=first.shown,
                students=tuple(students),
            )


def _rest(grade: Grade, item: GradedExercise) -> float:
    """The student's other points: with its own among them an exercise would agree with itself.

    That is Henrysson's correction (Correction of item-total correlations in item analysis,
    Psychometrika 28, 1963).
    """
    return sum(
        other.points
        for other in grade.exercises
        if other.exercise != item.exercise and other.points is not None
    )


def _largest(groups: Iterable[_Group]) -> tuple[_Group, ...]:
    """The largest group first, equal ones in the order of their exercises."""
    return tuple(sorted(groups, key=lambda group: -len(group.students)))
