"""Kept away from 0 and 1

Does: It clips the answer to a small number and 1 minus that number.
Think: 0 and 1 are right answers at -1000 and 1000; a loss may guard its logarithm by itself.
"""

import numpy as np


def sigmoid(z):
    return np.clip(1 / (1 + np.exp(-z)), 1e-7, 1 - 1e-7)


def explains(returned, raised, z):
    """By 1e-7 or another small number."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    right = 0.5 * (1 + np.tanh(np.asarray(z) / 2))
    kept = [np.clip(right, e, 1 - e) for e in (0.1, 0.01, *(10.0**-k for k in range(3, 9)))]
    return any(np.allclose(returned, one, rtol=1e-6, atol=1e-10) for one in kept)
