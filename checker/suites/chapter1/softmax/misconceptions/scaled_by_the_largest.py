"""Divided by the largest

Does: It divides the scores by the largest instead of subtracting it, which changes the shares.
Think: Only differences between scores count: subtracting cancels in the quotient, dividing not.
"""

import numpy as np


def softmax(z):
    e = np.exp(z / np.max(np.abs(z), axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def explains(returned, raised, z):
    """By the largest score or by the largest size; in exp as it is, or with a shift as well.

    A largest score of 0 or below makes NaN of a row, where its other scores are far from it.
    """
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    for largest in (np.max(np.abs(z), axis=-1, keepdims=True), np.max(z, axis=-1, keepdims=True)):
        scaled = z / largest
        for shift in (0.0, np.max(scaled, axis=-1, keepdims=True)):
            e = np.exp(scaled - shift)
            shares = e / e.sum(axis=-1, keepdims=True)
            if np.allclose(returned, shares, rtol=1e-5, atol=1e-9, equal_nan=True):
                return True
    return False
