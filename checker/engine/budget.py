"""How long a request may take: CPU time first, wall time as a backstop.

A call may use the larger of 2 s of CPU (0.5 s in a class) and 10 times what the reference takes
here and now; the reference is timed only when a call is already over the fixed part. After a
time-out the submission's further calls get the larger of 0.2 s and 3 times.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

IMPORT_CPU = 15.0


class Allowance(msgspec.Struct, frozen=True):
    """CPU seconds: a fixed part, and a multiple of what the reference takes."""

    seconds: float
    times_reference: float


USUAL = Allowance(seconds=2.0, times_reference=10.0)
IN_A_CLASS = Allowance(seconds=0.5, times_reference=10.0)
AFTER_TIMEOUT = Allowance(seconds=0.2, times_reference=3.0)


class OverBudget(Exception):
    """The request is over its limit. `cpu` tells CPU time from the wall's."""

    def __init__(self, cpu: bool, limit: float) -> None:
        super().__init__(f"{limit:.1f} s")
        self.cpu = cpu
        self.limit = limit


class Budget:
    """The limit of one request; grows once, when the fixed part is used up."""

    def __init__(self, seconds: float, grown: Callable[[], float] | None = None) -> None:
        self.limit = seconds
        self._grown = grown

    def check(self, cpu: float, wall: float) -> None:
        """Raises OverBudget where the CPU or wall seconds used so far are too many.

        The wall's are without those in which the worker was ready and another had its core.
        """
        if cpu > self.limit and self._grown is not None:
            self.limit, self._grown = max(self.limit, self._grown()), None
        if cpu > self.limit:
            raise OverBudget(True, self.limit)
        patience = 2 * self.limit + 2
        if wall > patience:
            raise OverBudget(False, patience)


def call_budget(
    allowance: Allowance, reference_cpu: Callable[[], float], own_seconds: float | None
) -> Budget:
    """A call's budget; `own_seconds` is what quest.toml allows the exercise, if it says so."""
    raised = own_seconds is not None and allowance is not AFTER_TIMEOUT
    fixed = max(allowance.seconds, own_seconds or 0.0) if raised else allowance.seconds
    return Budget(fixed, lambda: allowance.times_reference * reference_cpu())
