"""Rounded

Does: It rounds the answer to a few decimal places.
Think: Rounding is for printing: return the number as it is.
"""

import numpy as np


def sigmoid(z):
    return np.round(1 / (1 + np.exp(-z)), 4)


def explains(returned, raised, z):
    """To one place or to six."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    right = 0.5 * (1 + np.tanh(np.asarray(z) / 2))
    places = (np.round(right, digits) for digits in range(1, 8))
    return any(np.allclose(returned, one, rtol=0, atol=1e-9) for one in places)
