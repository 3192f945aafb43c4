"""Makes itself the last to be killed when memory runs out.

Attack: Opens its own oom_score_adj for writing, and the kernel's settings; writes nothing.
Expect: no_point
Exercise: relu
Effect: none
"""

import os

import numpy as np

PLACES = (
    "/proc/self/oom_score_adj",
    "/proc/sys/kernel/core_pattern",
    "/proc/sys/vm/overcommit_memory",
    "/proc/sysrq-trigger",
    "/sys/fs/cgroup/cgroup.procs",
    "/sys/kernel/mm/transparent_hugepage/enabled",
)


def opens(place):
    try:
        os.close(os.open(place, os.O_WRONLY))
    except OSError:
        return False
    return True


def relu(z):
    if any([opens(place) for place in PLACES]):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
