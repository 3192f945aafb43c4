"""The slope taken at y

Does: It uses y * (1 - y) for the output's slope, which is 0 for y = 0 and y = 1.
Think: The slope belongs to what the network said: a2 * (1 - a2).
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * y * (1 - y)
    dW2 = a1.T @ d2
    db2 = d2.sum(axis=0, keepdims=True)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ d1
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
