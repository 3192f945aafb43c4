"""The wrong input for dW1

Does: It multiplies the hidden delta by a1 where X came in.
Think: A weight's gradient is its delta times what came in through it, and into W1 came X.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = (a1.T @ delta1)[:2]
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2


def explains(returned, raised, X, y, a1, a2, W2):
    """Two rows of it, or all four."""
    if returned is None or len(returned) != 4:
        return False
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    whole = a1.T @ delta1
    wrong = whole if np.shape(returned[0]) == (4, 4) else whole[:2]
    rest = [delta1.sum(0, keepdims=True), a1.T @ delta2, delta2.sum(0, keepdims=True)]
    return all(
        np.shape(mine) == its.shape and np.allclose(mine, its)
        for mine, its in zip(returned, [wrong, *rest])
    )
