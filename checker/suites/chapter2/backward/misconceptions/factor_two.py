"""Twice the gradient

Does: It keeps the 2 of the square, as if L had no 1/2.
Think: The derivative of 1/2 * e**2 is e: the 1/2 is there to cancel the 2.
"""


def backward(X, y, a1, a2, W2):
    delta2 = 2 * (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
