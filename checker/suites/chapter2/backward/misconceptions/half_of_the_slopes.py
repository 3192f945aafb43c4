"""Half of sigmoid's slope

Does: It multiplies by 1 - a and leaves out the factor a.
Think: Sigmoid's slope is a * (1 - a), both factors, in each layer.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * (1 - a2)
    dW2 = a1.T @ d2
    db2 = d2.sum(axis=0, keepdims=True)
    d1 = (d2 @ W2.T) * (1 - a1)
    dW1 = X.T @ d1
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
