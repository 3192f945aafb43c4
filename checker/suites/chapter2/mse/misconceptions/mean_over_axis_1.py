"""The mean of each row

Does: It averages along axis 1, which leaves one mean a row and raises for a vector.
Think: Without an axis np.mean goes over all elements, whatever the shape.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean((y_hat - y) ** 2, axis=1)


def explains(returned, raised, y_hat, y):
    """Along axis 1, or along the last one."""
    squares = (y_hat - y) ** 2
    if squares.ndim < 2 and raised in ("AxisError", "IndexError"):
        return True
    if squares.ndim < 2 and returned is not None:
        return bool(np.shape(returned) == () and np.isclose(returned, squares.mean()))
    return any(
        np.shape(returned) == m.shape and np.allclose(returned, m)
        for m in (squares.mean(axis=1), squares.mean(axis=-1))
    )
