"""The slope of tanh

Does: It uses 1 - a**2, which is the slope of tanh, in both layers.
Think: Each activation has its own slope: a * (1 - a) is sigmoid's.
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * (1 - a2**2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * (1 - a1**2)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
