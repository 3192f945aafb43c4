"""Softmax

Does: It divides by the sum over the array, so that the elements compete with each other.
Think: Sigmoid looks at one element at a time: each is a question of its own.
"""

import numpy as np


def sigmoid(z):
    e = np.exp(z - np.max(z))
    return e / np.sum(e)


def explains(returned, raised, z):
    """Over the whole array or along an axis, shifted or not: without a shift large z are NaN."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    answer, z = np.asarray(returned), np.asarray(z, dtype=float)
    overflowed = ~np.isfinite(answer) | (np.abs(z).max() > 88) & (answer == 0)
    for axis in (None, -1, 0) if z.ndim else (None,):
        e = np.exp(z - z.max(axis=axis, keepdims=True))
        shares = e / e.sum(axis=axis, keepdims=True)
        if np.all(overflowed & (np.abs(z).max() > 88) | np.isclose(answer, shares, rtol=1e-5)):
            return True
    return False
