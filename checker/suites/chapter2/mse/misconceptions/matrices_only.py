"""Written for a matrix alone

Does: It asks for rows and columns, as in y.shape[1] or y[i, j], which a vector does not have, and
    raises there.
Think: The mean is over all elements, whatever the shape: np.mean without an axis, or y.size.
"""

import numpy as np


def mse(y_hat, y):
    rows, columns = y.shape
    total = 0.0
    for i in range(rows):
        for j in range(columns):
            total += (y_hat[i, j] - y[i, j]) ** 2
    return total / (rows * columns)


def explains(returned, raised, y_hat, y):
    """A matrix is right; what has more axes may come out in any way."""
    if y.ndim == 1:
        return raised in ("IndexError", "ValueError", "AxisError", "TypeError")
    if y.ndim > 2:
        return True
    right = np.mean((y_hat - y) ** 2)
    return returned is not None and np.shape(returned) == () and bool(np.isclose(returned, right))
