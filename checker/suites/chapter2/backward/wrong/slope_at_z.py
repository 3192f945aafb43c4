import numpy as np
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
def dsig(z):
    return sigmoid(z) * (1 - sigmoid(z))
def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * dsig(a2)
    d1 = d2 @ W2.T * dsig(a1)
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
