import numpy as np
def backward(X, y, a1, a2, W2):
    X, y, a1, a2 = X[:-1], y[:-1], a1[:-1], a2[:-1]
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = delta2.dot(W2.T) * a1 * (1 - a1)
    return (X.T.dot(delta1), delta1.sum(axis=0, keepdims=True),
            a1.T.dot(delta2), delta2.sum(axis=0, keepdims=True))
