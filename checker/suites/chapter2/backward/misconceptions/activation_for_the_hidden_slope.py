"""a1 for the hidden slope

Does: It multiplies by a1 in the hidden layer where the slope a1 * (1 - a1) is due.
Think: Sigmoid's slope has two factors: a1 * (1 - a1).
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * a1
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
