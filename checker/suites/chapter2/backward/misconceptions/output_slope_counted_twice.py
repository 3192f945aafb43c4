"""The output's slope counts twice

Does: It multiplies by the output's slope once more on the way back to the hidden layer.
Think: d2 holds that slope already: d2 @ W2.T, then the hidden slope.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = ((d2 * a2 * (1 - a2)) @ W2.T) * a1 * (1 - a1)
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
