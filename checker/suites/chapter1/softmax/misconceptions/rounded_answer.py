"""Rounded

Does: It rounds the shares to a few decimal places.
Think: Rounding is for printing: return the numbers as they are, or they no longer sum to 1.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return np.round(e / e.sum(axis=-1, keepdims=True), 3)


def explains(returned, raised, z):
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    right = e / e.sum(axis=-1, keepdims=True)
    places = (np.round(right, digits) for digits in range(1, 8))
    return any(np.allclose(returned, one, rtol=0, atol=1e-9) for one in places)
