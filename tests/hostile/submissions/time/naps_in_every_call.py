"""Sleeps in every call, never for too long.

Attack: Each call waits for less than a call may and is right: a class of such waits for hours.
Expect: no_point
Exercise: relu
Effect: time:30
"""

import time

import numpy as np


def relu(z):
    time.sleep(1.9)
    return np.maximum(z, 0)
