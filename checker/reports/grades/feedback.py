"""What a student is told of a grade, as data; each format writes it in its own way.

What only the instructor may know is not in it: the seed, which later hand-ins are judged with, the
folder that the hand-in lay in, and what the sandbox denied.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import msgspec

from checker.engine.result import Outcome
from checker.grading.model import Grade, GradedExercise
from checker.grading.scoring import bonus_chapters, complete
from checker.quest.model import Quest
from checker.reports.check import WORDS
from checker.reports.grades.cells import number

OURS = "The checker itself failed here. That is no fault of yours, and costs you nothing."


class Line(msgspec.Struct, frozen=True):
    """A thing that is said; `code` is set as it stands, line for line."""

    text: str
    label: str = ""
    code: bool = False


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """All that is said of one exercise. The first line is its message, if it has one."""

    exercise: str
    chapter: str
    outcome: Outcome
    points: float | None
    max_points: float
    seconds: float
    lines: tuple[Line, ...]

    @property
    def word(self) -> str:
        return WORDS[self.outcome]


class Feedback(msgspec.Struct, frozen=True, kw_only=True):
    """`facts` are the sums; `notes` what is to be known before any exercise is read."""

    title: str
    student: str
    facts: tuple[Line, ...]
    notes: tuple[str, ...]
    sections: tuple[Section, ...]


def feedback_of(quest: Quest, grade: Grade) -> Feedback:
    """The feedback on a grade, in the quest's order."""
    titles = {chapter.id: chapter.title for chapter in quest.chapters}
    return Feedback(
        title=quest.title,
        student=grade.name or grade.student,
        facts=tuple(_facts(quest, grade)),
        notes=tuple(_notes(quest, grade)),
        sections=tuple(
            Section(
                exercise=item.exercise,
                chapter=titles.get(item.chapter, item.chapter),
                outcome=item.outcome,
                points=item.points,
                max_points=item.max_points,
                seconds=item.seconds,
                lines=tuple(_lines(item)),
            )
            for item in grade.exercises
        ),
    )


def points_of(points: float | None, max_points: float) -> str:
    """Points as a person reads them."""
    return "not graded" if points is None else f"{number(points)} of {number(max_points)} points"


def plain(line: Line) -> str:
    """The line in plain text; code is set in below its label."""
    if not line.code:
        return f"{line.label}: {line.text}" if line.label else line.text
    set_in = "\n".join(f"    {part}" for part in line.text.split("\n"))
    return f"{line.label}:\n{set_in}" if line.label else set_in


def quiz_maximum(quest: Quest, grade: Grade) -> float:
    """What the quiz counts in the grade: what the exercises leave of its maximum."""
    bonus = bonus_chapters(quest)
    path = sum(item.max_points for item in grade.exercises if item.chapter not in bonus)
    return round(grade.max_points - path, 6)


def _facts(quest: Quest, grade: Grade) -> Iterator[Line]:
    open_ = "" if complete(quest, grade) else ", and not all is graded yet"
    yield Line(f"{number(grade.points)} of {number(grade.max_points)}{open_}", "Points")
    if grade.quiz is not None:
        most = number(quiz_maximum(quest, grade))
        yield Line(f"{number(grade.quiz)} of {most}, in the points", "Quiz")
    if any(item.chapter in bonus_chapters(quest) for item in grade.exercises):
        yield Line(f"{number(grade.bonus)}, beside the points", "Bonus")
    if grade.late_days > 0:
        days = number(round(grade.late_days, 2))
        late = f"by {days} day{'' if days == '1' else 's'}"
        yield Line(f"{late}; {number(grade.deduction)} points were taken off", "Late")


def _notes(quest: Quest, grade: Grade) -> Iterator[str]:
    if not grade.submitted:
        yield "Nothing was handed in."
    if grade.refused is not None:
        yield f"What was handed in could not be taken: {grade.refused}"
    if not complete(quest, grade):
        yield "These points are not final: the checker itself failed on a part of it."
    yield from grade.assumed


def _lines(item: GradedExercise) -> Iterator[Line]:
    if item.outcome is Outcome.GRADER_ERROR:
        yield Line(OURS)
    elif item.message:
        yield Line(item.message)
    if item.why:
        yield Line(inspect.cleandoc(item.why), "What the check is about")
    if item.diagnosis is not None:
        advice = item.diagnosis.message.removeprefix(item.message).strip()
        if advice:
            yield Line(advice, item.diagnosis.title)
    if item.shown:
        yield Line("\n".join(item.shown), "What was seen", code=True)
    for need in item.replaced:
        text = f"Your {need} does not pass; for this exercise the reference's was used."
        yield Line(text, "Replaced")
    for remark in item.remarks:
        yield Line(remark.message, "Remark, which costs nothing")
    if item.text:
        yield Line(item.text, "Your text", code=True)
    if item.override is not None:
        given = f"{number(item.points)} points"
        why = f": {item.override.why}" if item.override.why else ""
        yield Line(f"{given}{why}", "Set by your instructor")
    if item.comment and not (item.override and item.override.why == item.comment):
        yield Line(item.comment, "Your instructor says")
