"""db2 is a bare number

Does: It sums the output's deltas to a number, where b2 has shape (1, 1).
Think: Each gradient has its parameter's shape: sum over axis 0 with keepdims=True.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ d2
    db2 = np.sum(d2)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ d1
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
