"""Resource limits of a class's worker: the other layers say what it may use, these how much."""

from __future__ import annotations

import resource

from checker.engine.confine import set_limits

MEMORY = 1536 * 1024**2  # bytes of address space past the fork: importing torch maps 0.7 GB
FILE = 16 * 1024**2
DESCRIPTORS = 128
CPU = 600  # seconds; only a backstop should the judge itself be killed
PROCESSES = 96  # threads count as such

_FIXED = {
    resource.RLIMIT_CORE: 0,
    resource.RLIMIT_FSIZE: FILE,
    resource.RLIMIT_NOFILE: DESCRIPTORS,
    resource.RLIMIT_CPU: CPU,
    resource.RLIMIT_MEMLOCK: 0,
    resource.RLIMIT_MSGQUEUE: 0,
    resource.RLIMIT_RTPRIO: 0,
}


def apply(statm: str, counts_alone: bool) -> None:
    """Set the limits. `statm` is the process's own, read while /proc was there.

    `counts_alone`: processes are counted in a user namespace of its own. Elsewhere the user's
    others count, too, and a limit would hit who happens to be last.
    """
    limits = dict(_FIXED)
    limits[resource.RLIMIT_AS] = int(statm.split()[0]) * resource.getpagesize() + MEMORY
    if counts_alone:
        limits[resource.RLIMIT_NPROC] = PROCESSES
    set_limits(limits)
