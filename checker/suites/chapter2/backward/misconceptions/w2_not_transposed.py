"""The way back without the transpose

Does: It multiplies delta2 by W2 itself, (N, 1) by (4, 1), which does not fit.
Think: Forward, W2 leads from 4 units to 1; the way back leads from 1 to 4, through W2.T.
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
