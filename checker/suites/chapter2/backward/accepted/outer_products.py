"""One outer product for each example, added up in place on arrays of zeros."""

import numpy as np


def backward(X, y, a1, a2, W2):
    dW1, db1 = np.zeros((X.shape[1], a1.shape[1])), np.zeros((1, a1.shape[1]))
    dW2, db2 = np.zeros_like(W2), np.zeros((1, W2.shape[1]))
    for x_n, y_n, h_n, o_n in zip(X, y, a1, a2):
        delta2 = (o_n - y_n) * o_n * (1 - o_n)
        delta1 = (W2 @ delta2) * h_n * (1 - h_n)
        dW2 += np.outer(h_n, delta2)
        db2 += delta2
        dW1 += np.outer(x_n, delta1)
        db1 += delta1
    return dW1, db1, dW2, db2
