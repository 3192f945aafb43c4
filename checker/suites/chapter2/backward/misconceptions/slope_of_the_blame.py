"""The slope of what comes back

Does: It takes e * (1 - e) of the blame that comes back, and not of the activations.
Think: The slope belongs to the unit that answered: a1 * (1 - a1).
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * ((d2 @ W2.T) * (1 - d2 @ W2.T))
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
