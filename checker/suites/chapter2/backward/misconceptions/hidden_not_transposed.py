"""a1 without its transpose

Does: It multiplies a1 by delta2, (N, 4) by (N, 1), which fits only four examples, and then wrongly.
Think: dW2 sums over the examples: they must be the inner dimension, a1.T @ delta2, (4, N) by (N, 1).
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1 @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
