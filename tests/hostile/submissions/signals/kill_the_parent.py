"""Signals the process that made it.

Attack: SIGURG, which is ignored where no one asks for it, to the parent: a worse one would do.
Expect: no_point
Exercise: relu
Effect: none
"""

import os
import signal

import numpy as np


def relu(z):
    parent = os.getppid()
    if parent <= 1:  # out of sight: 0 would be the worker's own group
        raise RuntimeError("SAFE")
    try:
        os.kill(parent, signal.SIGURG)
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
