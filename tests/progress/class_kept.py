"""A small class and its gradebook, for tests and for the processes that they start and kill."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from checker.engine.result import Diagnosis, Outcome, Remark
from checker.grading.ledger import Entry
from checker.grading.model import Handin, Judgement, Student
from checker.grading.rules import Attempts, ClassRules, LatePolicy
from checker.grading.scoring import grade_of
from checker.progress.gradebook import Gradebook, open_gradebook
from tests.grading.samples import NOON, QUEST, RIGHT_QUIZ, handin, judged, judgement, outcomes

RULES = ClassRules(
    points={"double": 4.5}, deadline=NOON, late=LatePolicy(per_day=10), attempts=Attempts.LAST
)


class SetBack:
    """A clock that is an hour earlier at every look."""

    def __init__(self) -> None:
        self._now = datetime(2026, 12, 1, tzinfo=timezone.utc)

    def now(self) -> datetime:
        self._now -= timedelta(hours=1)
        return self._now


def opened(path: Path, quest: str = QUEST.id) -> Gradebook:
    return open_gradebook(path, quest, SetBack())


def entry(
    student: str | Student = "ada",
    found: Judgement | None = None,
    came: Handin | None = None,
    **more: Any,
) -> Entry:
    """Of a hand-in in time, with the quiz; everything passed, unless told otherwise."""
    who = Student(id=student) if isinstance(student, str) else student
    of = came or handin(who.id, submitted_at=NOON, quiz=RIGHT_QUIZ)
    said = outcomes() if found is None and of.refused is None else found
    grade = grade_of(QUEST, RULES, who, of, said, seed=7, **more)
    return Entry(student=who, handin=of, grade=grade, hash="ab" * 32)


def absent(student: str) -> Entry:
    who = Student(id=student)
    return Entry(
        student=who, handin=None, grade=grade_of(QUEST, RULES, who, None, None, seed=7), hash=""
    )


FULL = judgement(
    judged(
        "double",
        Outcome.WRONG,
        message="é [red] \0 \ud800 half",
        diagnosis=Diagnosis("twice", "Doubles twice", "Once."),
        remarks=(Remark("nan", "NaN became 0."),),
        check="test_it",
        why="Twice two is four.",
        shown=("double(2) gave 5", "expected 4"),
        answer="d1",
    ),
    judged("halve", replaced=("double",), text="I halve \udfff it."),
    seed=2**100,
    denied=("socket",),
    seconds=1.5,
)

CLASS = [
    entry(found=FULL),
    entry("bob", came=handin("bob", refused="The zip is damaged.")),
    entry(Student(id="cy", name="Cy", group="g", section="s", extension=1.5)),
    absent("eve"),
]


def run(path: Path) -> None:
    """A run over four hand-ins: it judges what is not known, and keeps a class twice."""
    with opened(path) as book:
        if book.seed() is None:
            book.keep_seed(7)
        for number in range(4):
            if book.judgement(str(number), "b") is None:
                book.keep_judgement(str(number), "b", outcomes())
        book.keep_class(CLASS[:2], RULES, "a")
        book.keep_class(CLASS, RULES, "b")
