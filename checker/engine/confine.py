"""What a worker may use on a learner's own machine: memory, descriptors, a scratch folder.

This guards the laptop from a runaway exercise; it is no jail for hostile code.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

try:
    import resource
except ImportError:  # Windows; there the judge watches the worker's memory
    resource = None  # type: ignore[assignment]  # looked at before use

MEMORY_BUDGET = 4 * 1024**3  # bytes of address space on top of what the fork inherits:
# importing torch maps 0.6 GB (CPU build) to 3 GB (CUDA), and a 10 GB array must still be refused.
FILE_BUDGET = 64 * 1024**2
DESCRIPTORS = 256
_KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "LD_LIBRARY_PATH", "OPENBLAS_CORETYPE")
_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None  # once, not in every fork


def die_with_parent() -> None:
    """Linux: be killed when the parent ends, however it ends."""
    if _LIBC is not None:
        _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def enter(scratch: Path, keep: Iterable[int]) -> None:
    """Cut the process loose from its parent's terminal and files, and limit what it may use."""
    os.setsid()
    die_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    close_all_but(keep)
    move_into(scratch)
    limit_resources()


def bare_environment() -> None:
    """Leave a process of ours, and all it forks, with the few variables that Python needs."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    threads = {name: "1" for name in os.environ if name.endswith("_NUM_THREADS")}
    os.environ.clear()
    os.environ.update(kept | threads, MPLBACKEND="Agg")  # plots need no screen


def move_into(scratch: Path) -> None:
    """Make the scratch folder home: what is saved under a bare name or cached lands there."""
    os.environ.update(HOME=str(scratch), TMPDIR=str(scratch), MPLCONFIGDIR=str(scratch))
    os.chdir(scratch)


def limit_resources() -> None:
    """Rlimits, where the system has them. Linux alone honours RLIMIT_AS."""
    if resource is None:
        return
    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: FILE_BUDGET,
        resource.RLIMIT_NOFILE: DESCRIPTORS,
    }
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        limits[resource.RLIMIT_AS] = pages * resource.getpagesize() + MEMORY_BUDGET
    set_limits(limits)


def set_limits(limits: Mapping[int, int]) -> None:
    """Set both limits of each kind, no higher than they are."""
    for kind, limit in limits.items():
        _, hard = resource.getrlimit(kind)
        allowed = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(kind, (allowed, allowed))


def close_all_but(keep: Iterable[int]) -> None:
    """Standard streams on the null device, and no descriptor but those in `keep`."""
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    low = 3
    for fd in sorted(keep):
        os.closerange(low, fd)
        low = fd + 1
    os.closerange(low, 65_536)
