import numpy as np
def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (a2 - y) @ W2.T
    return X.T @ d1, d1.sum(0, keepdims=True), a1.T @ d2, d2.sum(0, keepdims=True)
