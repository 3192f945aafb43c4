"""Answers with the largest array that may cross.

Attack: Fifteen megabytes for each call, of the wrong shape, in the dtype that grows most.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import numpy as np


def relu(z):
    return np.ones((15, 1_000_000), np.int8)
