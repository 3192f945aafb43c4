"""Judge and worker on one core, while they talk.

They take turns, one always waits for the other. On two cores every turn wakes an idle core, which
costs more than the call: measured here 36 microseconds a call on one core, 130 on two
(`benchmarks/call.py`).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def one_core() -> Iterator[int | None]:
    """Keep this process on the core it is on; yields that core, None where it cannot be kept."""
    if sys.platform != "linux":
        yield None
        return
    allowed = os.sched_getaffinity(0)
    core = ctypes.CDLL(None).sched_getcpu()
    with contextlib.suppress(OSError):
        os.sched_setaffinity(0, {core})
    try:
        yield core if os.sched_getaffinity(0) == {core} else None
    finally:
        os.sched_setaffinity(0, allowed)


def join_core(pid: int, core: int | None) -> None:
    """Put another process on that core."""
    if sys.platform == "linux" and core is not None:
        with contextlib.suppress(OSError):  # it may be gone already
            os.sched_setaffinity(pid, {core})
