"""Half of the gradient

Does: It multiplies every gradient by 0.5, as a learning rate of 0.5 does, or the 1/2 of L once
    more.
Think: The square's 2 has used the 1/2 up, and the rate comes later, when a step is taken.
"""


def backward(X, y, a1, a2, W2):
    delta2 = 0.5 * (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
