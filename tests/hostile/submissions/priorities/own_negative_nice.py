"""Moves itself to the front of the queue.

Attack: A negative nice value, which a process that is still root may give itself.
Expect: no_point
Exercise: relu
Effect: none
"""

import os

import numpy as np


def relu(z):
    before = os.getpriority(os.PRIO_PROCESS, 0)
    try:
        os.setpriority(os.PRIO_PROCESS, 0, before - 5)
    except OSError:
        raise RuntimeError("SAFE") from None
    os.setpriority(os.PRIO_PROCESS, 0, before)
    return np.maximum(z, 0)
