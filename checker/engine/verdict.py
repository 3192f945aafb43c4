"""The verdict on one exercise of one submission."""

from __future__ import annotations

import msgspec

from checker.engine.failure import Failure
from checker.engine.result import Diagnosis, Outcome, Remark


class ExerciseResult(msgspec.Struct, frozen=True):
    """What came of an exercise. `message` is the first sentence that the learner is shown.

    `file` is relative to the workspace, `seconds` the judge's wall time, `xp` what the exercise
    is worth if it passed, else 0. `check` and `why` are the name and docstring of the first
    check that failed; `failure` says all about it.
    """

    exercise: str
    chapter: str
    file: str
    sha256: str | None
    outcome: Outcome
    xp: int
    message: str
    seconds: float = 0.0
    diagnosis: Diagnosis | None = None
    remarks: tuple[Remark, ...] = ()
    failure: Failure | None = None
    check: str = ""
    why: str = ""
    checks_passed: int = 0
    checks: int = 0
    blocked_by: tuple[str, ...] = ()
