"""The length of the error

Does: It takes the norm, the root of the sum of the squares.
Think: No root: the mean of the squares themselves, np.mean((y_hat - y) ** 2).
"""

import numpy as np


def mse(y_hat, y):
    return np.linalg.norm((y_hat - y).ravel())


def explains(returned, raised, y_hat, y):
    """Divided by the number of elements, by its root's like, or not at all."""
    if returned is None or np.shape(returned) != ():
        return False
    length = np.sqrt(np.sum((y_hat - y) ** 2))
    return bool(np.isclose(returned, length) or np.isclose(returned, length / y.size))
