"""No slope in the hidden layer

Does: It carries the delta back through W2 and leaves out the slope of the hidden sigmoids.
Think: The blame passes every sigmoid on its way back, each with its own slope a1 * (1 - a1).
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = delta2 @ W2.T
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
