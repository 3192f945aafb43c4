"""The wrong input for dW2

Does: It multiplies the output's delta by X, where a1 came in.
Think: A weight's gradient is its delta times what came in through it, and into W2 came a1.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    dW2 = X.T @ d2
    db2 = d2.sum(axis=0, keepdims=True)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ d1
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
