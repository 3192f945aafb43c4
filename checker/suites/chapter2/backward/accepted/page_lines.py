"""The lines of the quest's page, with its helper beside them."""


def dsigmoid(a):
    return a * (1 - a)


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * dsigmoid(a2)
    dW2 = a1.T @ d2
    db2 = d2.sum(axis=0, keepdims=True)
    d1 = (d2 @ W2.T) * dsigmoid(a1)
    dW1 = X.T @ d1
    db1 = d1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
