import numpy as np
def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    dW2, db2 = a1.T @ d2, d2.sum(axis=0, keepdims=True)
    d1 = d2 @ W2.T * a1 * (1 - a1)
    dW1, db1 = X.T @ d1, d1.sum(axis=0, keepdims=True)
    return dW2, db2, dW1, db1
