"""The biases' sums over the wrong axis

Does: It sums the deltas along axis 1, over the units of each example.
Think: A bias serves all examples: sum over them, axis 0, and one number for each unit is left.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ d2
    db2 = d2.sum(axis=1, keepdims=True)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ d1
    db1 = d1.sum(axis=1, keepdims=True)
    return dW1, db1, dW2, db2
