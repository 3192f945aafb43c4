"""Written for a matrix alone

Does: It asks for rows and columns, as in a.shape[1] or a[i, j], which a vector does not have, and
    raises there.
Think: a * (1 - a) goes through the elements of any shape by itself.
"""

import numpy as np


def dsigmoid(a):
    rows, columns = a.shape
    out = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            out[i, j] = a[i, j] * (1 - a[i, j])
    return out


def explains(returned, raised, a):
    """A matrix is right; what has more axes raises, or does not."""
    if a.ndim < 2:
        return raised in ("ValueError", "TypeError", "IndexError")
    if returned is None:
        return a.ndim > 2
    right = a * (1 - a)
    return np.shape(returned) == right.shape and np.allclose(returned, right)
