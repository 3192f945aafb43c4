"""The miss without its sign

Does: It starts from |a2 - y|, so that all examples pull in one direction.
Think: The sign says whether the answer is to rise or to fall: a2 - y.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = np.abs(a2 - y) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
