"""Signals every process there is.

Attack: kill(-1) with signals that hurt no one: 0, which only asks, and SIGCONT.
Expect: no_point
Exercise: relu
Effect: none
"""

import os
import signal

import numpy as np


def reaches(number):
    try:
        os.kill(-1, number)
    except OSError:
        return False
    return True


def relu(z):
    if reaches(0) or reaches(signal.SIGCONT):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
