"""Hides its own process from the judge.

Attack: PR_SET_DUMPABLE 0 gives /proc entries to root, so that a judge cannot measure or kill.
Expect: harmless
Exercise: relu
Effect: process
"""

import ctypes

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)


def relu(z):
    LIBC.prctl(4, 0, 0, 0, 0)
    return np.maximum(z, 0)
