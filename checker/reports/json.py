"""The JSON that other programs read. Names and schema numbers are fixed; see the README."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from checker.engine.result import Diagnosis, Outcome, Remark
from checker.progress.model import Answer, Attempt
from checker.quest.model import Badge, Chapter, Exercise, Quest
from checker.quest.rules import Record, checklist, fulfilled_at, objectives, standing

if TYPE_CHECKING:
    # It brings NumPy along, which `status` must not pay for.
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
    """An item of the completion checklist, or an objective."""

    id: str
    title: str
    done: bool


class StatusReport(msgspec.Struct, frozen=True, kw_only=True):
    """`exercises` are their latest attempts; `first_passes` is what XP is counted from."""

    schema: str
    xp: int
    xp_total: int
    bonus: int
    badges: tuple[BadgeReport, ...]
    checkpoints: tuple[BadgeReport, ...]
    exercises: tuple[ExerciseReport, ...]
    first_passes: dict[str, str]
    objectives: tuple[ChecklistItem, ...]
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


def _exercise_report(judged: ExerciseResult | Attempt) -> ExerciseReport:
    """Of an exercise just judged, or of the attempt that was recorded of it."""
    return ExerciseReport(
        exercise=judged.exercise,
        chapter=judged.chapter,
        file=judged.file,
        sha256=judged.sha256,
        outcome=judged.outcome,
        xp=judged.xp,
        seconds=round(judged.seconds, 4),
        message=judged.message,
        diagnosis=judged.diagnosis,
        remarks=judged.remarks,
    )


def status_report(quest: Quest, record: Record, latest: Mapping[str, Attempt]) -> StatusReport:
    """The report of where a learner stands. What the quest no longer has is left out."""
    now = standing(quest, record)
    rewards = quest.rewards
    return StatusReport(
        schema=STATUS_SCHEMA,
        xp=now.xp,
        xp_total=now.xp_total,
        bonus=now.bonus,
        badges=tuple(_badge_report(badge, quest, record) for badge in rewards.badges),
        checkpoints=tuple(_badge_report(badge, quest, record) for badge in rewards.checkpoints),
        exercises=tuple(
            _latest_report(chapter, exercise, latest.get(exercise.id))
            for chapter in quest.chapters
            for exercise in chapter.exercises
        ),
        first_passes={
            exercise.id: record.passed[exercise.id]
            for exercise in quest.exercises
            if exercise.id in record.passed
        },
        objectives=tuple(
            ChecklistItem(mark.item.id, mark.item.title, mark.done)
            for mark in objectives(quest, record)
        ),
        checklist=tuple(
            ChecklistItem(mark.item.id, mark.item.title, mark.done)
            for mark in checklist(quest, record)
        ),
    )


def _badge_report(badge: Badge, quest: Quest, record: Record) -> BadgeReport:
    return BadgeReport(
        badge.id, badge.title, fulfilled_at(badge.earned_by, badge.id, quest, record)
    )


def _latest_report(chapter: Chapter, exercise: Exercise, attempt: Attempt | None) -> ExerciseReport:
    if attempt is None:
        return ExerciseReport(
            exercise=exercise.id,
            chapter=chapter.id,
            # As a check names it: a workspace's folder is `exercises` whatever the pack's is.
            file=f"exercises/{chapter.file(exercise)}",
            sha256=None,
            outcome=Outcome.NOT_STARTED,
            xp=0,
            seconds=None,
            message=f"Not checked yet. Type: questcheck {exercise.id}",
            diagnosis=None,
            remarks=(),
        )
    return _exercise_report(attempt)


def quiz_report(answers: Sequence[Answer]) -> QuizReport:
    """The report of a quiz answered from a file."""
    return QuizReport(
        QUIZ_SCHEMA,
        tuple(QuizAnswer(answer.question, answer.choice, answer.right) for answer in answers),
    )


def to_json(report: CheckReport | StatusReport | QuizReport) -> str:
    """The report as one JSON object, on one line."""
    return msgspec.json.encode(report).decode()
