"""The weights' gradients averaged

Does: It divides dW1 and dW2 by N and sums the biases' gradients.
Think: L is a sum over the examples: nothing is divided by N, for weights and biases alike.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ d2 / len(y)
    db2 = d2.sum(axis=0, keepdims=True)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ d1 / len(y)
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
