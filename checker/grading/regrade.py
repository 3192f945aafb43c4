"""A grade made anew from what the gradebook holds: nothing is judged, no file is read."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from checker.grading.ledger import Entry
from checker.grading.model import Grade, JudgedExercise, Judgement, Override, Review
from checker.grading.rules import ClassRules
from checker.grading.scoring import grade_of
from checker.quest.model import Quest


def regraded(
    quest: Quest,
    rules: ClassRules,
    entry: Entry,
    overrides: Mapping[str, Override],
    reviews: Mapping[str, Review],
) -> Entry:
    """The entry under these rules, and with what the instructor has said of this student.

    Asked for is what was: an exercise that the last run left out stays left out.
    """
    judged = entry.handin is not None and entry.handin.refused is None
    grade = grade_of(
        quest,
        rules,
        entry.student,
        entry.handin,
        judgement_in(entry.grade) if judged else None,
        seed=entry.grade.seed,
        asked={item.exercise for item in entry.grade.exercises},
        overrides=overrides,
        reviews=reviews,
    )
    return msgspec.structs.replace(entry, grade=grade)


def judgement_in(grade: Grade) -> Judgement:
    """What the engine had said, out of the grade that was made of it."""
    names = JudgedExercise.__struct_fields__
    return Judgement(
        seed=grade.seed,
        exercises=tuple(
            JudgedExercise(**{name: getattr(item, name) for name in names})
            for item in grade.exercises
        ),
        denied=grade.denied,
        engine_error=grade.engine_error,
    )
