"""The biases' gradients lose a dimension

Does: It sums over the examples without keepdims, which leaves shape (4,) where b1 is (1, 4).
Think: A gradient has its parameter's shape: keepdims=True keeps the row.
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0)
    return dW1, db1, dW2, db2
