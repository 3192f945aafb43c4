"""The loss itself carried back

Does: It starts from (a2 - y)**2, the loss, where its derivative is due.
Think: The chain rule begins with how L changes with a2: the derivative of 1/2 (a2 - y)**2 is a2 -
    y.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) ** 2 * a2 * (1 - a2)
    dW2 = a1.T @ d2
    db2 = d2.sum(axis=0, keepdims=True)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ d1
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
