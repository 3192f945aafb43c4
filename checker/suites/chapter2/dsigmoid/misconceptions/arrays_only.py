"""A single number has no entries

Does: It goes through the entries of a one by one, and a single number, an array of shape (), has
    none: that raises.
Think: a * (1 - a) takes any shape, () too, and needs no loop.
"""

import numpy as np


def dsigmoid(a):
    return np.array([entry * (1 - entry) for entry in a])


def explains(returned, raised, a):
    if a.ndim == 0:
        return raised in ("TypeError", "IndexError")
    right = a * (1 - a)
    return np.shape(returned) == right.shape and np.allclose(returned, right)
