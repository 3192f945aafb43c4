import numpy as np
LAMBDA = 0.1
def backward(X, y, a1, a2, W2):
    m = X.shape[0]
    dz2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T.dot(dz2) + (LAMBDA / m) * W2
    db2 = dz2.sum(axis=0, keepdims=True)
    dz1 = dz2.dot(W2.T) * a1 * (1 - a1)
    dW1 = X.T.dot(dz1)
    db1 = dz1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
