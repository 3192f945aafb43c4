"""The gradient of the MSE

Does: It multiplies by 2/N, which is the gradient of the MSE and not that of L.
Think: L is half of a sum: its 1/2 cancels the 2 of the square, and nothing is divided by N.
"""


def backward(X, y, a1, a2, W2):
    n = len(X)
    delta2 = 2 / n * (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
