"""The parentheses of the slope

Does: It computes a * 1 - a where the slope a * (1 - a) is due, in both layers.
Think: A product comes before a difference: without parentheses the 1 multiplies, and all of a is
    subtracted.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * 1 - a2
    d1 = (d2 @ W2.T) * a1 * 1 - a1
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
