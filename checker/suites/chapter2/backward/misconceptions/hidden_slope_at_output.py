"""The output's slope in the hidden layer

Does: It uses a2 * (1 - a2) for the slope of the hidden sigmoids as well.
Think: Each sigmoid has its slope where it stands: the hidden ones at a1.
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a2 * (1 - a2)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
