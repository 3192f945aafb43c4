"""The first or the last error missed

Does: It leaves out the first errors or the last, as range(1, n) and range(n - 1) do.
Think: range(n) counts from 0 to n - 1 by itself; np.mean goes through all elements.
"""

import numpy as np


def mse(y_hat, y):
    total = 0.0
    for i in range(len(y) - 1):
        total += np.sum((y_hat[i] - y[i]) ** 2)
    return total / y.size


def explains(returned, raised, y_hat, y):
    """A row or a single element; divided by all, or by those that are left."""
    if returned is None:
        return raised == "ZeroDivisionError" and len(y) == 1
    if np.shape(returned) != ():
        return False
    squares = (y_hat - y) ** 2
    for part in (squares, squares.ravel()):
        for left in (part[1:], part[:-1]):
            counts = (y.size, len(y), left.size, len(left))
            ways = [np.sum(left) / np.float64(count) for count in counts]
            if np.any(np.isclose(returned, ways, rtol=1e-7, equal_nan=True)):
                return True
    return False
