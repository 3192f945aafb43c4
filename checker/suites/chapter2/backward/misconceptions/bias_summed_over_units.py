"""One number for all the biases

Does: It sums the hidden deltas over examples and units, so that every bias gets the same gradient.
Think: Each hidden unit has a bias of its own: sum over the examples only, axis 0.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = np.full((1, 4), delta1.sum())
    return dW1, db1, dW2, db2
