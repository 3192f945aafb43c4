"""In single precision; the biases by a row of ones."""

import numpy as np


def backward(X, y, a1, a2, W2):
    X, y, a1, a2, W2 = (np.asarray(v, dtype=np.float32) for v in (X, y, a1, a2, W2))
    ones = np.ones((1, len(X)), dtype=np.float32)
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = d2 @ W2.T * a1 * (1 - a1)
    return X.T @ d1, ones @ d1, a1.T @ d2, ones @ d2
