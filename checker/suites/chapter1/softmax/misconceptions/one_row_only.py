"""Written for one example alone

Does: It goes through the scores one by one, which is right for a vector; in a batch every turn
    gets a whole row, and raises.
Think: np.exp, np.max and np.sum with axis=-1 and keepdims=True serve a vector and a batch alike.
"""

import math

import numpy as np


def softmax(z):
    largest = np.max(z)
    e = [math.exp(v - largest) for v in z]
    return np.array([v / sum(e) for v in e])


def explains(returned, raised, z):
    if z.ndim == 2:
        return raised in ("TypeError", "ValueError", "IndexError")
    if raised in ("OverflowError", "ZeroDivisionError"):
        return bool(np.abs(z).max() > 700)
    if returned is None or np.shape(returned) != z.shape:
        return False
    e = np.exp(z - np.max(z))
    spoilt = np.isnan(returned) & (np.abs(z).max() > 88)
    return bool(np.all(spoilt | np.isclose(returned, e / e.sum(), rtol=1e-5)))
