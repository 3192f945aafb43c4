"""Written for a vector alone

Does: It goes through z once, which is right for a vector; in a batch every turn gets a whole row,
    and raises.
Think: np.exp goes through the elements of any shape by itself.
"""

import math

import numpy as np


def sigmoid(z):
    return np.array([1 / (1 + math.exp(-v)) for v in z])


def explains(returned, raised, z):
    z = np.asarray(z)
    if z.ndim != 1:
        return raised in ("ValueError", "TypeError", "IndexError")
    if raised == "OverflowError":
        return bool(z.min() < -700)
    if returned is None or np.shape(returned) != z.shape:
        return False
    return bool(np.allclose(returned, 0.5 * (1 + np.tanh(z / 2)), rtol=1e-5))
