import numpy as np
def backward(X, y, a1, a2, W2):
    e2 = a2 - y
    d2 = e2 * a2 * (1 - a2)
    e1 = e2 @ W2.T
    d1 = e1 * a1 * (1 - a1)
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
