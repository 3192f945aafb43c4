"""A class at a glance: how hard each exercise was, what it tells apart, and who made which mistake.

Pure: made from the grades that count, one for each student. The numbers on exercises are of the
hand-ins that were judged; who handed in nothing says nothing about an exercise.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

import msgspec

from checker.engine.result import Outcome
from checker.grading.model import Grade, GradedExercise
from checker.quest.model import Quest

_SLOWEST = 10
_FEWEST = 3
"""A correlation of two points is always 1, -1 or none."""

_Item = tuple[Grade, GradedExercise]
_Key = TypeVar("_Key", bound=Hashable)


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


def class_statistics(quest: Quest, grades: Sequence[Grade]) -> ClassStatistics:
    """The statistics of a class, of which each student has one grade."""
    judged = [
        grade
        for grade in grades
        if grade.submitted and grade.refused is None and grade.engine_error is None
    ]
    shares = [grade.points / grade.max_points for grade in judged if grade.max_points > 0]
    items = [(grade, item) for grade in judged for item in grade.exercises]
    seconds = [Slow(grade.student, sum(e.seconds for e in grade.exercises)) for grade in judged]
    return ClassStatistics(
        students=len(grades),
        submitted=sum(grade.submitted for grade in grades),
        judged=len(judged),
        refused=tuple(grade.student for grade in grades if grade.refused is not None),
        failed=tuple(grade.student for grade in grades if grade.engine_error is not None),
        mean=statistics.fmean(shares) if shares else None,
        median=statistics.median(shares) if shares else None,
        exercises=tuple(_exercises(quest, items)),
        misconceptions=tuple(_misconceptions(items)),
        same_answers=tuple(_same_answers(items)),
        slowest=tuple(sorted(seconds, key=lambda slow: -slow.seconds)[:_SLOWEST]),
        denied=tuple(Denied(g.student, g.denied) for g in grades if g.denied),
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


def _exercises(quest: Quest, items: Sequence[_Item]) -> Iterable[ExerciseStatistics]:
    """In the quest's order; what nobody was asked for is left out."""
    for exercise in quest.exercises:
        own = [(grade, item) for grade, item in items if item.exercise == exercise.id]
        if not own:
            continue
        points = [(grade, item, item.points) for grade, item in own if item.points is not None]
        shares = [earned / item.max_points for _, item, earned in points if item.max_points > 0]
        yield ExerciseStatistics(
            exercise=exercise.id,
            chapter=own[0][1].chapter,
            graded=len(points),
            passed=sum(item.outcome is Outcome.PASSED for _, item, _ in points),
            difficulty=statistics.fmean(shares) if shares else None,
            discrimination=correlation(
                [earned for _, _, earned in points],
                [_rest(grade, item) for grade, item, _ in points],
            ),
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


def _misconceptions(items: Sequence[_Item]) -> Iterable[Misconception]:
    """The commonest first."""
    for own in _grouped(items, lambda item: item.diagnosis and (item.exercise, item.diagnosis.id)):
        diagnosis = own[0][1].diagnosis
        assert diagnosis is not None
        yield Misconception(
            exercise=own[0][1].exercise,
            id=diagnosis.id,
            title=diagnosis.title,
            students=tuple(grade.student for grade, _ in own),
        )


def _same_answers(items: Sequence[_Item]) -> Iterable[SameAnswer]:
    """The largest group first; an answer that one student alone gave is no group."""
    for own in _grouped(items, lambda item: (item.exercise, item.answer) if item.answer else None):
        if len(own) > 1:
            first = own[0][1]
            yield SameAnswer(
                exercise=first.exercise,
                answer=first.answer,
                message=first.message,
                shown=first.shown,
                students=tuple(grade.student for grade, _ in own),
            )


def _grouped(
    items: Sequence[_Item], key: Callable[[GradedExercise], _Key | None]
) -> list[list[_Item]]:
    """The items of each key but None; the largest group first, equal ones as they came."""
    groups: dict[_Key, list[_Item]] = {}
    for grade, item in items:
        found = key(item)
        if found is not None:
            groups.setdefault(found, []).append((grade, item))
    return sorted(groups.values(), key=lambda own: -len(own))
