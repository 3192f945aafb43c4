"""What the progress file holds: one frozen struct for a row of each of its tables."""

from __future__ import annotations

import msgspec

from checker.engine.result import Diagnosis, Outcome, Remark
from checker.quest.rules import AwardKind

NEXT_QUEST = "next_quest"
"""The attested item whose value is the quest chosen as the next one."""


class Attempt(msgspec.Struct, frozen=True):
    """One exercise judged once. `at` is UTC, ISO 8601 with Z, as in every struct here."""

    at: str
    exercise: str
    chapter: str
    file: str
    sha256: str | None
    outcome: Outcome
    seed: int
    xp: int
    seconds: float
    message: str
    diagnosis: Diagnosis | None
    remarks: tuple[Remark, ...]


class Answer(msgspec.Struct, frozen=True):
    """A choice made in a knowledge check, and whether it was right at the time."""

    at: str
    question: str
    choice: str
    right: bool


class Attestation(msgspec.Struct, frozen=True):
    """What the learner says of themselves; `value` is the quest's id for NEXT_QUEST."""

    at: str
    item: str
    value: str


class HintTaken(msgspec.Struct, frozen=True):
    """One step of an exercise's hints, shown to the learner. Costs nothing."""

    at: str
    exercise: str
    step: int


class GrantedAward(msgspec.Struct, frozen=True):
    """XP or a badge, granted once and kept; `at` is when it was earned."""

    at: str
    kind: AwardKind
    item: str
    title: str
    xp: int
