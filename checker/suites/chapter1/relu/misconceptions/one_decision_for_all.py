"""One decision for the whole array

Does: It decides once for the whole array, by any() or all(), say, and keeps or drops all of it.
Think: The decision is made element by element, not once for all of them.
"""

import numpy as np


def relu(z):
    if np.any(z > 0):
        return z
    return np.zeros_like(z)


def explains(returned, raised, z):
    """However it is decided; a single number is right."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    if np.size(z) == 1:
        return bool(np.allclose(returned, np.maximum(z, 0)))
    return bool(np.allclose(returned, z, equal_nan=True) or not np.any(returned))
