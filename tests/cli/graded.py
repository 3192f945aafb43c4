"""A small class that was graded: a folder with its gradebook, as `questcheck grade` leaves it."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from checker.cli.app import SystemClock
from checker.engine.result import Outcome
from checker.grading.ledger import Entry
from checker.grading.model import Handin, JudgedExercise, Judgement, Student
from checker.grading.rules import ClassRules
from checker.grading.scoring import grade_of
from checker.progress.gradebook import Gradebook, open_gradebook
from checker.progress.gradebook_reader import FILE_NAME, GradebookReader, read_gradebook
from checker.reports.grades.writing import write_reports
from tests.cli.learner import QUEST

TEXTS = {"ada": "It diverges above 10.\nBelow, it is slow.", "bob": "Fast \x1b[31mis good."}
RULES = ClassRules(points={"relu": 4.0})


def judged(exercise: str, outcome: Outcome, text: str | None = None) -> JudgedExercise:
    found = QUEST.exercise(exercise)
    chapter = QUEST.chapter_of(found)
    return JudgedExercise(
        exercise=exercise,
        chapter=chapter.id,
        file=f"exercises/{chapter.file(found)}",
        sha256="0" * 64,
        outcome=outcome,
        xp=found.xp if outcome is Outcome.PASSED else 0,
        seconds=0.1,
        message="As it went.",
        text=text,
    )


def entry(student: str, wrong: str = "", attempt: int = 1, *, came: bool = True) -> Entry:
    """All passed but one exercise; the text answer is the student's in TEXTS."""
    exercises = tuple(
        judged(
            exercise.id,
            Outcome.WRONG if exercise.id == wrong else Outcome.PASSED,
            TEXTS.get(student, "") if exercise.review else None,
        )
        for exercise in QUEST.exercises
    )
    who = Student(id=student)
    handin = Handin(student=student, origin=f"{student}/{attempt}", files={}) if came else None
    judgement = Judgement(seed=7, exercises=exercises) if came else None
    grade = grade_of(QUEST, RULES, who, handin, judgement, seed=7)
    return Entry(student=who, handin=handin, grade=grade, hash=f"{student}{attempt}")


def opened(folder: Path) -> Gradebook:
    return open_gradebook(folder / FILE_NAME, QUEST.id, SystemClock())


def kept(folder: Path, quest: str = QUEST.id) -> GradebookReader:
    return read_gradebook(folder / FILE_NAME, quest)


def class_graded(folder: Path) -> Path:
    """ada passed but relu, in two hand-ins; bob passed; cy handed in nothing."""
    entries = [
        entry("ada", "relu"),
        entry("ada", "relu", 2),
        entry("bob"),
        entry("cy", came=False),
    ]
    with opened(folder) as book:
        book.keep_seed(7)
        book.keep_class(entries, RULES, "basis")
    write_reports(QUEST, [one.grade for one in entries], folder, RULES.attempts)
    return folder


def points(folder: Path, exercise: str, column: str = "") -> dict[str, str]:
    """By student, what grades.csv says of an exercise (or of another column)."""
    with (folder / "grades.csv").open(encoding="utf-8", newline="") as file:
        return {row["student"]: row[column or exercise] for row in csv.DictReader(file)}


def results(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def contents(folder: Path) -> dict[str, bytes]:
    """Every file that was written, but what the gradebook is made of."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith("gradebook.")
    }
