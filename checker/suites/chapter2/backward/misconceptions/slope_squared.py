"""The hidden slope applied twice

Does: It multiplies the hidden delta by the slope of sigmoid two times.
Think: Each sigmoid is one link of the chain, so its slope is one factor.
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * (a1 * (1 - a1)) ** 2
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
