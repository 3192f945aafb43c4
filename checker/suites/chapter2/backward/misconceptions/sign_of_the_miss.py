"""The sign of the miss alone

Does: It starts from the sign of a2 - y, as for the absolute error.
Think: L squares the misses: a large one pulls harder, a2 - y itself.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = np.sign(a2 - y) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
