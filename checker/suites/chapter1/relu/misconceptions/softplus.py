"""Softplus

Does: It answers log(1 + e^z), the smooth cousin of ReLU.
Think: ReLU has a corner: exactly 0 on the left, exactly z on the right.
"""

import numpy as np


def relu(z):
    return np.logaddexp(0, z)


def explains(returned, raised, z):
    """However it is written: e^z may overflow to infinity."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    answer, z = np.asarray(returned), np.asarray(z, dtype=float)
    overflowed = np.isinf(answer) & (z > 88)
    return bool(np.all(overflowed | np.isclose(answer, np.logaddexp(0, z), equal_nan=True)))
