"""What `override` and `review` share: the gradebook in DIR, one student's grade, the reports."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import click

from checker.cli.app import App, SystemClock
from checker.errors import UsageError
from checker.grading.attempts import chosen
from checker.grading.model import Grade, GradedExercise
from checker.grading.regrade import regraded
from checker.grading.rules import ClassRules
from checker.progress.gradebook import Gradebook, open_gradebook
from checker.progress.gradebook_reader import (
    FILE_NAME,
    GradebookReader,
    read_gradebook,
    there_is_none,
)
from checker.quest.model import Exercise, Quest
from checker.quest.targets import exercise_named

F = TypeVar("F", bound=Callable[..., Any])


def points_typed(text: str) -> float:
    """A number of points as it was typed: neither negative nor infinite, and a number at all."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or value < 0:
        raise click.BadParameter(f"{text!r} is no number of points: write 0 or more, as in 2.5")
    return value


def out_option(command: F) -> F:
    return click.option(
        "--out",
        metavar="DIR",
        required=True,
        type=click.Path(path_type=Path, file_okay=False),
        help="The folder that `questcheck grade` wrote into.",
    )(command)


def to_write(app: App, out: Path) -> Gradebook:
    """The gradebook that is in the folder already."""
    path = out / FILE_NAME
    if not path.exists():
        raise there_is_none(path)
    return open_gradebook(path, app.quest.id, SystemClock())


def to_read(app: App, out: Path) -> GradebookReader:
    return read_gradebook(out / FILE_NAME, app.quest.id)


def rules_of(book: GradebookReader) -> ClassRules:
    """The rules of the class as it stands. Raises UsageError where no run has come to its end."""
    rules = book.rules()
    if rules is None:
        raise UsageError(
            "There are no grades yet: no run has come to its end. Type the `questcheck grade` "
            "that was interrupted again; it goes on where it was."
        )
    return rules


def known_student(grades: Sequence[Grade], student: str) -> list[Grade]:
    """The grades of that student. Raises UsageError, with near names, where there is none."""
    own = [grade for grade in grades if grade.student == student]
    if not own:
        by_fold = {grade.student.casefold(): grade.student for grade in grades}
        near = get_close_matches(student.casefold(), by_fold, n=3)
        names = " or ".join(repr(by_fold[name]) for name in near)
        remedy = f"Did you mean {names}?" if near else "All of them are in grades.csv."
        raise UsageError(f"There is no student {student!r} in the class. {remedy}")
    return own


class Place:
    """One exercise of one student of a class, whose points can be set by hand."""

    def __init__(self, quest: Quest, book: GradebookReader, student: str, exercise: str) -> None:
        """Raises UsageError, with a near name, where the class has no such student or exercise."""
        self._quest = quest
        self._rules = rules_of(book)
        own = known_student(book.grades(), student)
        self.student = student
        self.exercise: Exercise = exercise_named(quest, exercise)
        self.grade = chosen(own, self._rules.attempts)
        self.item = self._item()

    @property
    def most(self) -> float:
        return self._rules.points_of(self.exercise)

    def refuse_more(self, points: float) -> None:
        if points > self.most:
            raise UsageError(
                f"{self.exercise.id} counts {self.most:g} points at most, and not {points:g}. "
                "What it counts is said in class.toml, under [points]; else it is its XP."
            )

    def regrade(self, book: Gradebook) -> None:
        """Make the student's grades anew, of all their hand-ins; those of others stay."""
        overrides = book.overrides().get(self.student, {})
        reviews = book.reviews().get(self.student, {})
        entries = [
            regraded(self._quest, self._rules, entry, overrides, reviews)
            if entry.grade.student == self.student
            else entry
            for entry in book.entries()
        ]
        book.keep_class(entries, self._rules, book.basis() or "")
        own = [entry.grade for entry in entries if entry.grade.student == self.student]
        self.grade = chosen(own, self._rules.attempts)
        self.item = self._item()

    def _item(self) -> GradedExercise:
        for item in self.grade.exercises:
            if item.exercise == self.exercise.id:
                return item
        raise UsageError(
            f"{self.exercise.id} was not graded in the last run, which was told `--only` others. "
            "Grade it first."
        )


def write_again(app: App, book: GradebookReader, out: Path) -> list[Grade]:
    """Write all reports of the class as it stands now."""
    from checker.reports.grades.writing import write_reports

    grades = book.grades()
    write_reports(app.quest, grades, out, rules_of(book).attempts)
    return grades


def say(place: Place, before: Grade, sentence: str, out: Path) -> None:
    """What was noted, and what came of it."""
    from checker.reports.console import Console, Text, glyphs, visible

    console = Console()
    now = place.grade
    console.print(Text(f"{glyphs(console).passed} {visible(sentence)}", "passed"))
    points = f"{now.points:g}" if now.points == before.points else _change(before, now)
    bonus = f", bonus {now.bonus:g}" if now.bonus or before.bonus else ""
    who = visible(place.student)
    console.print(
        Text(f"{who}: {points} of {now.max_points:g}{bonus}. All files in {out} are made anew.")
    )


def _change(before: Grade, now: Grade) -> str:
    return f"{before.points:g} -> {now.points:g}"
