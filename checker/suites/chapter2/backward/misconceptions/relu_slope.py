"""The slope of ReLU in the hidden layer

Does: It lets the blame pass wherever a1 is positive, which is the slope of ReLU.
Think: The hidden layer is a sigmoid here, and its activations are always positive: use a1 * (1 - a1).
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * (a1 > 0)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
