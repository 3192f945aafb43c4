"""The first layer without the output's slope

Does: It carries the raw miss back to the hidden layer and leaves the hidden slope out, too.
Think: Both deltas pass a sigmoid: the output's d2 on its way back through W2, then a1 * (1 - a1).
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (a2 - y) @ W2.T
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
