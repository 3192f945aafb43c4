"""The miss taken the other way round

Does: It starts from y - a2, which turns the sign of every gradient.
Think: The derivative of 1/2 * (a2 - y)**2 by a2 is a2 - y; with y - a2, subtracting the gradient climbs.
"""


def backward(X, y, a1, a2, W2):
    delta2 = (y - a2) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
