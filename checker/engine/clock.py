"""How much CPU time and memory another process has used."""

from __future__ import annotations

import sys
import time


def cpu_seconds(pid: int) -> float:
    """CPU seconds used by the process so far, all threads. 0.0 once it has gone."""
    if sys.platform == "linux":
        try:
            # A process's CPU clock has an id of its own; see clock_getcpuclockid(3).
            return time.clock_gettime((~pid << 3) | 2)
        except OSError:
            return 0.0
    import psutil

    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def waited_seconds(pid: int) -> float:
    """Seconds in which the process was ready to run and another had its core. Linux alone tells."""
    try:
        with open(f"/proc/{pid}/schedstat", encoding="ascii") as stream:
            return int(stream.read().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


def memory_bytes(pid: int) -> int:
    """Resident memory of the process, for systems whose kernel enforces no limit."""
    import psutil

    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0
