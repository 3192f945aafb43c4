"""The prediction overwritten

Does: It subtracts y from a2 in place, so the caller's a2 is gone and the slope is taken at the miss.
Think: `a2 -= y` changes the array that the caller still needs; `a2 - y` makes a new one.
"""


def backward(X, y, a1, a2, W2):
    a2 -= y
    delta2 = a2 * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
