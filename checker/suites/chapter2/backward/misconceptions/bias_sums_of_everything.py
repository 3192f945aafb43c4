"""The biases' gradients in one number

Does: It sums the deltas over examples and units, to a bare number.
Think: Each unit has a bias of its own: sum over axis 0 alone, with keepdims, which gives (1, 4)
    and (1, 1).
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ d2
    db2 = np.sum(d2)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ d1
    db1 = np.sum(d1)
    return dW1, db1, dW2, db2
