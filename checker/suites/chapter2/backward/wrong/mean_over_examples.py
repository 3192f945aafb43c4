import numpy as np
def backward(X, y, a1, a2, W2):
    n = len(X)
    d2 = (a2 - y) * a2 * (1 - a2) / n
    d1 = d2.dot(W2.T) * a1 * (1 - a1)
    return X.T.dot(d1), np.sum(d1, axis=0, keepdims=True), a1.T.dot(d2), np.sum(d2, axis=0, keepdims=True)
