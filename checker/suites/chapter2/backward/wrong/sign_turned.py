import numpy as np
def backward(X, y, a1, a2, W2):
    error = y - a2
    d2 = error * a2 * (1 - a2)
    d1 = d2.dot(W2.T) * a1 * (1 - a1)
    return X.T.dot(d1), np.sum(d1, axis=0, keepdims=True), a1.T.dot(d2), np.sum(d2, axis=0, keepdims=True)
