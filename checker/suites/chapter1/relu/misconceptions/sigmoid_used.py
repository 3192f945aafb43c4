"""Sigmoid

Does: It answers 1 / (1 + e^-z), the next exercise's activation.
Think: ReLU needs no exponential: it is the larger of z and 0.
"""

import numpy as np


def relu(z):
    return 1 / (1 + np.exp(-z))


def explains(returned, raised, z):
    """However it is written: e^z / (1 + e^z) is NaN where e^z overflows."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    answer, z = np.asarray(returned), np.asarray(z, dtype=float)
    overflowed = np.isnan(answer) & (z > 88)
    right = 0.5 * (1 + np.tanh(z / 2))
    return bool(np.all(overflowed | np.isclose(answer, right, rtol=1e-5, equal_nan=True)))
