"""The sum of all misses

Does: It starts from the sum of a2 - y over all examples, one number that every example then shares.
Think: L is a sum, but each term of it holds one example: the miss of that example, a2 - y, is what
    its delta starts from.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = np.sum(a2 - y) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
