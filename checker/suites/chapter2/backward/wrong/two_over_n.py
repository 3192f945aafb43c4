import numpy as np
def backward(X, y, a1, a2, W2):
    d2 = 2 * (a2 - y) / y.size * a2 * (1 - a2)
    d1 = d2 @ W2.T * a1 * (1 - a1)
    return X.T @ d1, np.sum(d1, axis=0, keepdims=True), a1.T @ d2, np.sum(d2, axis=0, keepdims=True)
