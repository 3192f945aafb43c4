"""Kills the judge's group.

Attack: The same signal to the process group that the judge leads, by kill and by killpg.
Expect: no_point
Exercise: relu
Effect: decoy
"""

import os
import signal

import numpy as np


def reaches(kill, number):
    try:
        kill(number, signal.SIGUSR1)
    except OSError:
        return False
    return True


def relu(z):
    judge = int("@JUDGE@")
    if reaches(os.kill, -judge) | reaches(os.killpg, judge):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
