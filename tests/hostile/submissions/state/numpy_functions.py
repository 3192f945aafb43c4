"""Breaks NumPy for the next exercise.

Attack: exp, abs, where and asarray compute something else once this file is loaded.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import numpy as np

np.exp = np.abs = np.where = np.asarray = lambda *a, **k: 0.0


def relu(z):
    return z
