"""Makes itself a real-time process.

Attack: As root a worker may: then no one else runs on its core. It goes back at once.
Expect: no_point
Exercise: relu
Effect: none
"""

import os

import numpy as np


def relu(z):
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    except OSError:
        raise RuntimeError("SAFE") from None
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
    return np.maximum(z, 0)
