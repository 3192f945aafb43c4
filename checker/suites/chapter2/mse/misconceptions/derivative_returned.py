"""The derivative for the loss

Does: It returns 2 * (y_hat - y) / n, which is how the loss changes with each prediction.
Think: First the loss itself, one number; its gradient comes with backward.
"""

import numpy as np


def mse(y_hat, y):
    return 2 * (y_hat - y) / y.size


def explains(returned, raised, y_hat, y):
    """With the 2 or without, divided by n or not."""
    if returned is None or np.shape(returned) != y.shape:
        return False
    miss = y_hat - y
    if not miss.any():
        return not np.any(returned)
    ways = (2 * miss / y.size, miss / y.size, 2 * miss, 2 * miss / len(y), miss / len(y))
    return any(np.allclose(returned, way) for way in ways)
