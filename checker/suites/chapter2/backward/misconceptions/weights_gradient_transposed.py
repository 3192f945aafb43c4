"""Weight gradients transposed

Does: It multiplies the other way round, which gives the transposes of dW1 and dW2.
Think: A gradient has its parameter's shape: inputs first, transposed, then the delta.
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = delta2.T @ a1
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = delta1.T @ X
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
