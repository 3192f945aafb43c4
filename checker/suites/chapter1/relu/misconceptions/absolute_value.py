"""The absolute value

Does: It flips negative values to positive ones instead of silencing them.
Think: A strong "no" is not a strong "yes": everything below 0 becomes 0.
"""

import numpy as np


def relu(z):
    return np.abs(z)


def explains(returned, raised, z):
    if np.ndim(z) == 0 and returned is None:
        return True  # a mask on a bare number raises; it is enough if a 0-d array works
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    return bool(np.allclose(returned, np.abs(z), equal_nan=True))
