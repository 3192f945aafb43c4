"""A return inside the loop

Does: It returns in the first turn of the loop, so that the first row alone counts.
Think: `return` stands behind the loop, one step further to the left.
"""

import numpy as np


def mse(y_hat, y):
    total = 0.0
    for i in range(len(y)):
        total += np.sum((y_hat[i] - y[i]) ** 2)
        return total / len(y)


def explains(returned, raised, y_hat, y):
    """The first row's share of the sum, by rows or by elements."""
    first = np.sum((y_hat[0] - y[0]) ** 2)
    if returned is None or np.shape(returned) != ():
        return False
    return bool(np.isclose(returned, first / len(y)) or np.isclose(returned, first / y.size))
