"""Steps back behind everybody else.

Attack: A process of the idle class, or of the least priority, is hardly run on a busy machine: it
    stays below every CPU limit for hours, and waits for its turn, which is not held against it.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes
import os

import numpy as np

IOPRIO_SET = 251 if os.uname().machine == "x86_64" else 30


def steps_back():
    yield lambda: os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    yield lambda: os.sched_setscheduler(os.getpid(), os.SCHED_BATCH, os.sched_param(0))
    yield lambda: os.nice(1)
    yield lambda: os.setpriority(os.PRIO_PROCESS, 0, 19)
    yield lambda: os.sched_setaffinity(0, range(os.cpu_count()))


def works(attempt):
    try:
        attempt()
    except OSError:
        return False
    return True


def relu(z):
    idle_input = ctypes.CDLL(None).syscall(IOPRIO_SET, 1, 0, 3 << 13) == 0
    if any([works(attempt) for attempt in steps_back()]) or idle_input:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
