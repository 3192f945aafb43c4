"""What came of judging an exercise: plain frozen data, read by every layer above."""

from __future__ import annotations

from enum import Enum

import msgspec


class Outcome(Enum):
    """What happened to an exercise. The values are read by other programs."""

    PASSED = "passed"
    WRONG = "wrong"
    NOT_STARTED = "not_started"
    BLOCKED = "blocked"
    CRASHED = "crashed"
    TIMED_OUT = "timed_out"
    GRADER_ERROR = "grader_error"


class Remark(msgspec.Struct, frozen=True):
    """Between right and wrong: the value is right and something deserves a word."""

    id: str
    message: str


class Diagnosis(msgspec.Struct, frozen=True):
    """The misconception that explains a wrong answer."""

    id: str
    title: str
    message: str
