"""The biases' gradients left out

Does: It returns dW1 and dW2 alone.
Think: The biases learn too: return dW1, db1, dW2, db2.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ d2
    db2 = d2.sum(axis=0, keepdims=True)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ d1
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, dW2
