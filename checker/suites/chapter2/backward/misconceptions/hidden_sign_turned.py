"""The hidden slope's sign turned

Does: It uses a1 * (a1 - 1) for the hidden slope, which is negative.
Think: Sigmoid rises everywhere: its slope a1 * (1 - a1) is positive.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ d2
    db2 = d2.sum(axis=0, keepdims=True)
    d1 = (d2 @ W2.T) * a1 * (a1 - 1)
    dW1 = X.T @ d1
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
