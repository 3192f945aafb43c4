"""Hand-ins, judgements and grades of the small quest of tests/quest/builder.py, made in a line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from checker.engine.result import Outcome
from checker.grading.model import Grade, Handin, JudgedExercise, Judgement, Student
from checker.grading.rules import ClassRules
from checker.grading.scoring import grade_of
from checker.quest.model import Quest
from tests.quest.builder import build, quest_data

QUEST: Quest = build(quest_data())
"""double (3) and halve (3), the question why (1), and the bonus exercise third (5)."""

RIGHT_QUIZ = b'{"why": "because"}'
WRONG_QUIZ = b'{"why": "no-reason"}'
NOON = datetime(2026, 11, 30, 12, tzinfo=timezone.utc)


def judged(name: str, outcome: Outcome = Outcome.PASSED, **more: Any) -> JudgedExercise:
    """What the engine says of an exercise of the small quest."""
    exercise = QUEST.exercise(name)
    chapter = QUEST.chapter_of(exercise)
    return JudgedExercise(
        **{
            "exercise": name,
            "chapter": chapter.id,
            "file": f"exercises/{chapter.file(exercise)}",
            "sha256": "0" * 64,
            "outcome": outcome,
            "xp": exercise.xp if outcome is Outcome.PASSED else 0,
            "seconds": 0.25,
            "message": f"{name}: {outcome.value}.",
            **more,
        }
    )


def judgement(*exercises: JudgedExercise, **more: Any) -> Judgement:
    return Judgement(**{"seed": 7, "exercises": exercises, **more})


def outcomes(**by_name: Outcome) -> Judgement:
    """Every exercise has passed but those that are named."""
    names = [exercise.id for exercise in QUEST.exercises]
    return judgement(*(judged(name, by_name.get(name, Outcome.PASSED)) for name in names))


def handin(student: str = "ada", **more: Any) -> Handin:
    return Handin(**{"student": student, "origin": f"class/{student}", "files": {}, **more})


def grade(
    found: Judgement | None = None,
    *,
    student: str | Student = "ada",
    rules: ClassRules | None = None,
    of: Handin | None = None,
    **more: Any,
) -> Grade:
    """The grade of a hand-in of which everything passed, unless told otherwise."""
    who = Student(id=student) if isinstance(student, str) else student
    options: Mapping[str, Any] = {"seed": 1, **more}
    judgement_ = outcomes() if found is None else found
    came = of or handin(who.id)
    return grade_of(QUEST, rules or ClassRules(), who, came, judgement_, **options)


def points(found: Grade) -> dict[str, float | None]:
    return {item.exercise: item.points for item in found.exercises}
