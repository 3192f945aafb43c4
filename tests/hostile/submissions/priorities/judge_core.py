"""Pins the judge to one core.

Attack: sched_setaffinity on the judge, to which every submission could then do the same.
Expect: no_point
Exercise: relu
Effect: decoy
"""

import os

import numpy as np


def relu(z):
    try:
        os.sched_setaffinity(int("@JUDGE@"), {0})
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
