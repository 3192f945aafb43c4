"""Backpropagation, the reference: find the blame at each layer's sum, last layer first."""


def backward(X, y, a1, a2, W2):
    """Return (dW1, db1, dW2, db2) of L = 1/2 * sum((a2 - y)**2), each in its parameter's shape."""
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)

    # A hidden unit is to blame as far as its weight carried it to the output.
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
