"""How long a request may take: CPU time first, waiting as a backstop.

A call may use the larger of 2 s of CPU (0.5 s in a class) and 10 times what the reference takes
here and now; the reference is timed only when a call is already over the fixed part. After a
time-out the submission's further calls get the larger of 0.2 s and 3 times. Importing the file has
a budget of its own: libraries take their time, and many a file trains when it is imported.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import msgspec

# Seconds without computing: a cold disk may take as long to give up a library. Linux alone tells a
# process that waits for its turn from one that sleeps.
_IDLE = 10.0 if sys.platform == "linux" else 30.0
_NAPS = 2  # as long as so many requests may wait, may all those of an exercise together


class Allowance(msgspec.Struct, frozen=True):
    """CPU seconds for a call: a fixed part, and a multiple of what the reference takes.

    An import may compute for `import_seconds`, and wait for `import_idle` beside.
    """

    seconds: float
    times_reference: float
    import_seconds: float = 15.0
    import_idle: float = _IDLE


USUAL = Allowance(seconds=2.0, times_reference=10.0)
IN_A_CLASS = Allowance(seconds=0.5, times_reference=10.0, import_seconds=10.0)
AFTER_TIMEOUT = Allowance(0.2, 3.0, import_seconds=5.0, import_idle=4.0)


class OverBudget(Exception):
    """The request is over its limit. `cpu` tells CPU time from the wall's."""

    def __init__(self, cpu: bool, limit: float) -> None:
        super().__init__(f"{limit:.1f} s")
        self.cpu = cpu
        self.limit = limit


class Budget:
    """The limit of one request; grows once, when the fixed part is used up.

    `idle` are the seconds that it may wait instead of computing; None: as many as it may compute
    and 2, at most 10. `loading` is the limit of the import that the request may need first.
    """

    def __init__(
        self,
        seconds: float,
        grown: Callable[[], float] | None = None,
        idle: float | None = None,
        loading: Allowance = USUAL,
    ) -> None:
        self.limit = seconds
        self.loading = loading
        self._grown = grown
        self._idle = idle

    def check(self, cpu: float, idle: float, idle_before: float = 0.0) -> None:
        """Raises OverBudget where the seconds of CPU, or of waiting, are too many.

        Not those in which the worker was ready and another had its core. `idle_before` are those
        that earlier requests for the exercise have waited: who naps in every call naps in all.
        """
        if cpu > self.limit and self._grown is not None:
            self.limit, self._grown = max(self.limit, self._grown()), None
        if cpu > self.limit:
            raise OverBudget(True, self.limit)
        patience = min(self.limit + 2, _IDLE) if self._idle is None else self._idle
        if idle > patience or idle + idle_before > _NAPS * patience:
            raise OverBudget(False, patience)


def call_budget(
    allowance: Allowance, reference_cpu: Callable[[], float], own_seconds: float | None
) -> Budget:
    """A call's budget; `own_seconds` is what quest.toml allows the exercise, if it says so."""
    raised = own_seconds is not None and allowance is not AFTER_TIMEOUT
    fixed = max(allowance.seconds, own_seconds or 0.0) if raised else allowance.seconds
    return Budget(fixed, lambda: allowance.times_reference * reference_cpu(), loading=allowance)


def import_budget(allowance: Allowance) -> Budget:
    return Budget(allowance.import_seconds, idle=allowance.import_idle)
