import numpy as np
def backward(X, y, a1, a2, W2):
    err = a2 - y
    back = err.dot(W2.T)
    return X.T.dot(back), back.sum(axis=0).reshape(1, -1), a1.T.dot(err), err.sum(axis=0).reshape(1, -1)
