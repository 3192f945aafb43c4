"""The JSON that other programs read. Names and schema numbers are fixed; see the README."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from checker.engine.result import Diagnosis, Outcome, Remark
from checker.engine.verdict import ExerciseResult

CHECK_SCHEMA = "questcheck.check/1"
STATUS_SCHEMA = "questcheck.status/1"
QUIZ_SCHEMA = "questcheck.quiz/1"


class ExerciseReport(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise. `xp` is what it is worth if it passed, else 0; `seconds` is wall time."""

    exercise: str
    chapter: str
    file: str
    sha256: str | None
    outcome: Outcome
    xp: int
    seconds: float | None
    message: str
    diagnosis: Diagnosis | None
    remarks: tuple[Remark, ...]


class CheckReport(msgspec.Struct, frozen=True):
    schema: str
    seed: int
    exercises: tuple[ExerciseReport, ...]


class BadgeReport(msgspec.Struct, frozen=True):
    """`earned_at` is null until the badge is earned."""

    id: str
    title: str
    earned_at: str | None


class ChecklistItem(msgspec.Struct, frozen=True):
    id: str
    title: str
    done: bool


class StatusReport(msgspec.Struct, frozen=True, kw_only=True):
    schema: str
    xp: int
    xp_total: int
    bonus: int
    badges: tuple[BadgeReport, ...]
    exercises: tuple[ExerciseReport, ...]
    checklist: tuple[ChecklistItem, ...]


class QuizAnswer(msgspec.Struct, frozen=True):
    question: str
    choice: str
    right: bool


class QuizReport(msgspec.Struct, frozen=True):
    schema: str
    answers: tuple[QuizAnswer, ...]


def check_report(seed: int, results: Sequence[ExerciseResult]) -> CheckReport:
    """The report of a check."""
    return CheckReport(CHECK_SCHEMA, seed, tuple(_exercise_report(result) for result in results))


def _exercise_report(result: ExerciseResult) -> ExerciseReport:
    return ExerciseReport(
        exercise=result.exercise,
        chapter=result.chapter,
        file=result.file,
        sha256=result.sha256,
        outcome=result.outcome,
        xp=result.xp,
        seconds=round(result.seconds, 4),
        message=result.message,
        diagnosis=result.diagnosis,
        remarks=result.remarks,
    )


def to_json(report: CheckReport | StatusReport | QuizReport) -> str:
    """The report as one JSON object, on one line."""
    return msgspec.json.encode(report).decode()
