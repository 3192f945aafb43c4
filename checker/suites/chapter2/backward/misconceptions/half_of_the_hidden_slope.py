"""Half of the hidden slope

Does: It multiplies by 1 - a1, or by a1, in the hidden layer and leaves the other factor out.
Think: Sigmoid's slope has two factors: a1 * (1 - a1).
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * (1 - a1)
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
