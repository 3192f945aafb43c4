"""What the class's rules make of a judgement: the points of one hand-in.

Pure: nothing is run and no file is read, so that a re-grade after a change of class.toml, or
after an override, costs nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timezone
from typing import Any

import msgspec

from checker.engine.result import Outcome
from checker.errors import UsageError
from checker.grading.late import lateness, percent_taken
from checker.grading.model import (
    Grade,
    GradedExercise,
    Handin,
    JudgedExercise,
    Judgement,
    Override,
    Review,
    Student,
)
from checker.grading.rules import ClassRules
from checker.quest.model import Chapter, Exercise, Quest, Question
from checker.quest.quiz import read_answers

NOT_HANDED_IN = "Nothing was handed in."
NOT_JUDGED = "The checker did not come to judge this. It is no fault of the work."
_QUIZ_FILE = "quiz.json"
_LONGEST = 400  # characters of what a learner wrote that find their way into `assumed`


def grade_of(
    quest: Quest,
    rules: ClassRules,
    student: Student,
    handin: Handin | None,
    judgement: Judgement | None,
    *,
    seed: int,
    asked: Collection[str] | None = None,
    overrides: Mapping[str, Override] | None = None,
    reviews: Mapping[str, Review] | None = None,
) -> Grade:
    """The grade of one hand-in.

    Without a hand-in every exercise counts 0, and so it does of a hand-in that was refused; only
    then there is no judgement. An exercise has no points (None) where the checker itself failed,
    and counts to `max_points` all the same: `complete` tells such a grade.

    `asked` are the ids of the exercises asked for (`--only`), None for all. What was not asked for
    is not in the grade and not in `max_points`; the questions of a chapter are asked for if all of
    its exercises are, and count once a quiz.json was handed in.

    An override replaces an exercise's points, and one of the instructor's own beats the points of
    a review. The late policy takes its percentage of all points of the required path, overrides
    included; the bonus is left alone.
    """
    said: list[str] = list(handin.assumed) if handin else []
    chapters = tuple(_asked_for(quest, asked))
    judged = {item.exercise: item for item in judgement.exercises} if judgement else {}
    absent = _absence(handin, judgement)
    exercises: list[GradedExercise] = []
    for chapter, wanted in chapters:
        for exercise in wanted:
            file = f"{quest.trees.exercises}/{chapter.file(exercise)}"
            found = judged.get(exercise.id) or _unjudged(file, chapter, exercise, absent)
            review = (reviews or {}).get(exercise.id)
            override = (overrides or {}).get(exercise.id) or _by_review(review)
            full = rules.points_of(exercise)
            exercises.append(_graded(found, full, override, review, said))
    bonus = bonus_chapters(quest)
    path = [item for item in exercises if item.chapter not in bonus]
    quiz, quiz_full = _quiz(quest, chapters, handin, said)
    earned = _sum(item.points for item in path) + (quiz or 0)
    late = lateness(rules, student, handin.submitted_at if handin else None)
    if rules.deadline and judgement and handin and handin.submitted_at is None:
        said.append("When it was handed in is not known; it was taken to be in time.")
    deduction = round(earned * percent_taken(rules.late, late) / 100, 2)
    return Grade(
        student=student.id,
        name=student.name or (handin.name if handin else ""),
        section=student.section,
        group=student.group,
        origin=handin.origin if handin else "",
        seed=judgement.seed if judgement else seed,
        exercises=tuple(exercises),
        points=max(0.0, _clean(earned - deduction)),
        max_points=_clean(_sum(item.max_points for item in path) + quiz_full),
        bonus=_clean(_sum(item.points for item in exercises if item.chapter in bonus)),
        quiz=quiz,
        denied=judgement.denied if judgement else (),
        engine_error=judgement.engine_error if judgement else None,
        submitted=handin is not None,
        submitted_at=_moment(handin.submitted_at if handin else None),
        late_days=round(late.total_seconds() / 86400, 4),
        deduction=deduction,
        assumed=tuple(said),
        refused=handin.refused if handin else None,
    )


def bonus_chapters(quest: Quest) -> frozenset[str]:
    """The chapters whose points are bonus, and never part of `points`."""
    return frozenset(chapter.id for chapter in quest.chapters if chapter.bonus)


def complete(quest: Quest, grade: Grade) -> bool:
    """Whether the points are final: nothing of the required path is missing by our own failure."""
    bonus = bonus_chapters(quest)
    return grade.engine_error is None and all(
        item.points is not None for item in grade.exercises if item.chapter not in bonus
    )


def _asked_for(
    quest: Quest, asked: Collection[str] | None
) -> Iterator[tuple[Chapter, tuple[Exercise, ...]]]:
    for chapter in quest.chapters:
        yield (
            chapter,
            tuple(item for item in chapter.exercises if asked is None or item.id in asked),
        )


def _absence(handin: Handin | None, judgement: Judgement | None) -> tuple[Outcome, str]:
    """What there is to say of an exercise that is not in the judgement."""
    if judgement is not None:
        return Outcome.GRADER_ERROR, judgement.engine_error or NOT_JUDGED
    if handin is None:
        return Outcome.NOT_STARTED, NOT_HANDED_IN
    if handin.refused is None:
        raise ValueError(f"{handin.origin}: a hand-in that can be read comes with its judgement")
    return Outcome.NOT_STARTED, handin.refused


def _unjudged(
    file: str, chapter: Chapter, exercise: Exercise, why: tuple[Outcome, str]
) -> JudgedExercise:
    outcome, message = why
    return JudgedExercise(
        exercise=exercise.id,
        chapter=chapter.id,
        file=file,
        sha256=None,
        outcome=outcome,
        xp=0,
        seconds=0.0,
        message=message,
    )


def _by_review(review: Review | None) -> Override | None:
    if review is None or review.points is None:
        return None
    return Override(review.points, review.comment, review.at)


def _graded(
    found: JudgedExercise,
    full: float,
    override: Override | None,
    review: Review | None,
    said: list[str],
) -> GradedExercise:
    points: float | None
    if override is not None:
        # In this order a number that is none (nan) becomes 0 and not the maximum.
        points = min(max(0.0, override.points), full)
        if points != override.points:
            said.append(
                f"{found.exercise}: the override of {override.points:g} points was taken for "
                f"{points:g}, since the exercise counts 0 to {full:g}."
            )
    elif found.outcome is Outcome.GRADER_ERROR:
        points = None
    else:
        points = full if found.outcome is Outcome.PASSED else 0.0
    as_judged: dict[str, Any] = msgspec.structs.asdict(found)
    return GradedExercise(
        **as_judged,
        points=points,
        max_points=full,
        override=override,
        comment=review.comment if review else "",
    )


def _quiz(
    quest: Quest,
    chapters: Iterable[tuple[Chapter, tuple[Exercise, ...]]],
    handin: Handin | None,
    said: list[str],
) -> tuple[float | None, float]:
    """The points for the quiz, None where there is none to grade, and what it counts at most."""
    whole = {chapter.id for chapter, wanted in chapters if wanted == chapter.exercises}
    questions = [question for question in quest.questions if question.chapter in whole]
    if handin is None or handin.quiz is None or not questions:
        return None, 0.0
    full = float(sum(question.xp for question in questions))
    try:
        answers = read_answers(handin.quiz, _QUIZ_FILE, quest)
    except UsageError as error:
        first, *more = str(error).splitlines()
        others = f" (and {len(more)} more)" if more else ""
        said.append(f"The quiz counts 0, since it cannot be read: {first[:_LONGEST]}{others}")
        return 0.0, full
    right: list[Question] = [item.question for item in answers if item.right]
    return float(sum(question.xp for question in right if question in questions)), full


def _sum(points: Iterable[float | None]) -> float:
    return sum(value for value in points if value is not None)


def _clean(points: float) -> float:
    """Without the dust of adding binary fractions: 8.1 and not 8.100000000000001."""
    return round(points, 6)


def _moment(at: datetime | None) -> str | None:
    """In UTC, so that equal moments read alike."""
    return None if at is None else at.astimezone(timezone.utc).isoformat()
