"""A learning rate in the gradient

Does: It multiplies every gradient by a learning rate of 0.5.
Think: The gradient is a property of the loss; the rate comes later, when a step is taken.
"""


def backward(X, y, a1, a2, W2):
    delta2 = 0.5 * (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
