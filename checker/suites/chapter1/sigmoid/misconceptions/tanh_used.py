"""Tanh

Does: It answers the hyperbolic tangent, which runs from -1 to 1.
Think: The same S, but shifted and stretched: sigmoid(z) is (1 + tanh(z / 2)) / 2.
"""

import numpy as np


def sigmoid(z):
    return np.tanh(z)


def explains(returned, raised, z):
    """However it is written: a quotient of e^z and e^-z is NaN where they overflow."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    answer, z = np.asarray(returned), np.asarray(z, dtype=float)
    overflowed = np.isnan(answer) & (np.abs(z) > 88)
    return bool(np.all(overflowed | np.isclose(answer, np.tanh(z), rtol=1e-5)))
