"""The hidden slope at z

Does: It takes the slope of sigmoid at a1, as if that were the sum, and the output's rightly.
Think: a1 is an activation already: its slope is a1 * (1 - a1).
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ d2
    db2 = d2.sum(axis=0, keepdims=True)
    d1 = (d2 @ W2.T) * np.exp(-a1) / (1 + np.exp(-a1)) ** 2
    dW1 = X.T @ d1
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
