"""A product of matrices

Does: It multiplies the errors as matrices, d.T @ d or d @ d, which is the sum of their squares for
    a vector alone: a column gives an array of shape (1, 1), or does not fit.
Think: Square element by element and average over all of it: np.mean((y_hat - y) ** 2).
"""

import numpy as np


def mse(y_hat, y):
    d = y_hat - y
    return d.T @ d / len(y)


def explains(returned, raised, y_hat, y):
    """Divided by rows or by elements, halved or not; what does not fit raises."""
    d = y_hat - y
    if returned is None:
        return d.ndim > 1 and raised == "ValueError"
    if d.ndim > 2:
        return False
    product = np.asarray(d.T @ d)
    if np.shape(returned) != product.shape:
        return False
    counts = (len(y), y.size, 1, 2 * len(y), 2 * y.size, 2)
    return any(np.allclose(returned, product / count) for count in counts)
