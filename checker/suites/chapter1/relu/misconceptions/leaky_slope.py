"""Leaky ReLU

Does: It lets a small share of every negative value through, which is a leaky ReLU.
Think: The plain ReLU is flat on the left: everything below 0 becomes exactly 0.
"""

import numpy as np


def relu(z):
    return np.where(z > 0, z, 0.01 * z)


def explains(returned, raised, z):
    """Some share of the negative values, the same for all of them; the rest is right."""
    if np.ndim(z) == 0 and returned is None:
        return True  # a mask on a bare number raises; it is enough if a 0-d array works
    if returned is None:
        return False
    given, answer = np.asarray(z), np.asarray(returned)
    if given.shape != answer.shape:
        return False
    negative = given < 0
    if not np.allclose(answer[~negative], given[~negative], equal_nan=True):
        return False
    shares = answer[negative] / given[negative]
    return bool(np.all((shares > 0) & (shares < 0.9)) and np.allclose(shares, np.mean(shares)))
