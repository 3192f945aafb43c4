"""W2 moved before it is used

Does: It takes a step with W2 first and carries the delta back through what has moved.
Think: The gradient belongs to the network of the forward pass: no parameter moves in backward.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ d2
    db2 = d2.sum(axis=0, keepdims=True)
    W2 = W2 - 0.5 * dW2
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ d1
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2


def explains(returned, raised, X, y, a1, a2, W2):
    """By any of the usual rates."""
    if returned is None or len(returned) != 4 or np.shape(returned[0]) != (2, 4):
        return False
    d2 = (a2 - y) * a2 * (1 - a2)
    if not np.allclose(returned[2], a1.T @ d2):
        return False
    for rate in (0.5, 0.1, 0.01, 1.0, 0.05, 0.001):
        d1 = (d2 @ (W2 - rate * (a1.T @ d2)).T) * a1 * (1 - a1)
        if np.allclose(returned[0], X.T @ d1, rtol=1e-7, atol=1e-10):
            return True
    return False
