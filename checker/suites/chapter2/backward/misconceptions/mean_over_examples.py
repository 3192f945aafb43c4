"""The mean over the examples

Does: It divides every gradient by N, the number of examples.
Think: L sums over the examples, and so does its gradient: nothing is divided by N.
"""


def backward(X, y, a1, a2, W2):
    n = len(X)
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2 / n
    db2 = delta2.sum(axis=0, keepdims=True) / n
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1 / n
    db1 = delta1.sum(axis=0, keepdims=True) / n
    return dW1, db1, dW2, db2
