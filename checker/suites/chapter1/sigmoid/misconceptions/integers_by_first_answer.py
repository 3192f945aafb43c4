"""Whole numbers after a leading 0 or 1

Does: It answers an integer for large z, and where that comes first NumPy cuts all others down to
    integers.
Think: np.vectorize takes its dtype from the first answer: return 0.0 and 1.0, or use np.exp.
"""

import math

import numpy as np


def sigmoid(z):
    def of_one(v):
        if abs(v) > 700:
            return 1 if v > 0 else 0
        return 1 / (1 + math.exp(-v))

    return np.vectorize(of_one)(z)


def explains(returned, raised, z):
    """Wherever large begins: at 20, say, or at 745."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    z, answer = np.ravel(z), np.ravel(returned)
    s = 0.5 * (1 + np.tanh(z / 2))
    right = np.allclose(answer, s, rtol=1e-5, atol=1e-8)
    cut = np.all((answer == np.trunc(s)) | (s > 1 - 1e-9) & (answer == 1))
    return bool(cut if abs(z[0]) > 745 else right or cut and abs(z[0]) > 15)
