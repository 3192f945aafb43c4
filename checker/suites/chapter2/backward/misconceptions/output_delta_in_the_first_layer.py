"""The output's delta in the first layer

Does: It takes the output's delta for dW1 and db1, where the hidden layer's is due.
Think: The hidden units have deltas of their own, (N, 4), and W1 and b1 relate to those: four
    columns, one a unit.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    return X.T @ d2, d2.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
