"""What grading passes on: a hand-in, what the engine found in it, and the grade that comes of it.

Three steps, three types. `Handin` is what came in, already laid out as a workspace is. `Judgement`
is what the engine said of it, and depends on nothing but the files, the quest and the seed.
`Grade` is what the class's rules make of a judgement; it can be made anew without running anything.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from checker.engine.result import Diagnosis, Outcome, Remark

GRADE_SCHEMA = "questcheck.grade/1"


class Handin(msgspec.Struct, frozen=True, kw_only=True):
    """One submission of one student.

    files         path below the folder of exercises ("chapter1/relu.py") to the file's bytes
    quiz          the bytes of quiz.json, where it holds one
    origin        where it was found, as the instructor knows it
    submitted_at  aware, where the form of the input tells it
    assumed       a sentence for everything that was guessed
    refused       why nothing of it could be taken, else None; then `files` is empty
    """

    student: str
    origin: str
    files: dict[str, bytes]
    name: str = ""
    quiz: bytes | None = None
    submitted_at: datetime | None = None
    assumed: tuple[str, ...] = ()
    refused: str | None = None


class Student(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the roster. `extension` is in days, added to the deadline.

    also   other ids of the same student: a login, an address, a platform's number
    """

    id: str
    name: str = ""
    also: tuple[str, ...] = ()
    section: str = ""
    group: str = ""
    extension: float = 0.0


class JudgedExercise(msgspec.Struct, frozen=True, kw_only=True):
    """What the engine said of one exercise; the first ten as in questcheck.check/1.

    check, why  the first check that failed, and its docstring
    shown       lines for the reader: what the failing call was given, what came, what was due
    answer      a digest of the wrong answer, equal for equal wrong answers; empty where none came
    replaced    needs that did not pass and were the reference's while this was judged
    text        a text answer (EXPLANATION) for the instructor's review
    """

    exercise: str
    chapter: str
    file: str
    sha256: str | None
    outcome: Outcome
    xp: int
    seconds: float
    message: str
    diagnosis: Diagnosis | None = None
    remarks: tuple[Remark, ...] = ()
    check: str = ""
    why: str = ""
    shown: tuple[str, ...] = ()
    answer: str = ""
    replaced: tuple[str, ...] = ()
    text: str | None = None


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What the engine said of one hand-in.

    denied        what the sandbox denied it, each once
    engine_error  why the engine could not judge it: never the student's fault, never a zero
    """

    seed: int
    exercises: tuple[JudgedExercise, ...]
    denied: tuple[str, ...] = ()
    engine_error: str | None = None
    seconds: float = 0.0


class Override(msgspec.Struct, frozen=True):
    """Points that the instructor has set by hand, and why. Kept through every re-grade."""

    points: float
    why: str
    at: str


class Review(msgspec.Struct, frozen=True):
    """What the instructor says of an exercise: words, and points where the words decide them."""

    comment: str
    points: float | None = None
    at: str = ""


class GradedExercise(JudgedExercise, frozen=True, kw_only=True):
    """An exercise with its points, before any deduction for lateness. None: not graded."""

    points: float | None
    max_points: float
    override: Override | None = None
    comment: str = ""


class Grade(msgspec.Struct, frozen=True, kw_only=True):
    """A student's grade: one line of results.jsonl. `points` is after the late policy.

    quiz      points for the quiz, None where no quiz.json was handed in
    bonus     points for bonus exercises, never part of `points`
    late_days, deduction   how late it came, and the points taken for it
    """

    schema: str = GRADE_SCHEMA
    student: str
    seed: int
    exercises: tuple[GradedExercise, ...]
    points: float
    max_points: float
    bonus: float
    denied: tuple[str, ...]
    engine_error: str | None
    name: str = ""
    section: str = ""
    group: str = ""
    origin: str = ""
    submitted: bool = True
    submitted_at: str | None = None
    late_days: float = 0.0
    deduction: float = 0.0
    quiz: float | None = None
    assumed: tuple[str, ...] = ()
    refused: str | None = None
