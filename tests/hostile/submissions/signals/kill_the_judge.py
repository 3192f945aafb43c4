"""Kills its judge.

Attack: A signal that ends whoever does not expect it, to the process that decides.
Expect: no_point
Exercise: relu
Effect: decoy
"""

import os
import signal

import numpy as np


def relu(z):
    try:
        os.kill(int("@JUDGE@"), signal.SIGUSR1)
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
