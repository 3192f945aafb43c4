"""The verdict on one exercise of one submission."""

from __future__ import annotations

import msgspec

from checker.engine.failure import Failure
from checker.engine.parts import PartComparison
from checker.engine.result import Diagnosis, Outcome, Remark


class CheckOutcome(msgspec.Struct, frozen=True):
    """One check and its docstring; one that was not run has not passed."""

    name: str
    why: str
    passed: bool


class ExerciseResult(msgspec.Struct, frozen=True):
    """What came of an exercise. `message` is the first sentence that the learner is shown.

    `file` is relative to the workspace, `seconds` the judge's wall time, `xp` what the exercise
    is worth if it passed, else 0. `check` and `why` are the name and docstring of the first
    check that failed; `failure` says all about it, `parts` how each part of the answer fares.
    `replaced` are the needs that do not pass and were the reference's while this was judged.
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
    checks: tuple[CheckOutcome, ...] = ()
    parts: tuple[PartComparison, ...] = ()
    blocked_by: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()

    @property
    def checks_passed(self) -> int:
        return sum(check.passed for check in self.checks)
