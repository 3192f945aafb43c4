import numpy as np

def backward(X, y, a1, a2, W2):
    dL_da2 = (a2 - y).sum()
    dz2 = dL_da2 * (a2 - a2 ** 2)
    grads = {}
    grads["W2"] = (dz2.T @ a1).T
    grads["b2"] = dz2.sum(0).reshape(1, 1)
    dz1 = dz2 * W2.ravel() * (a1 - a1 ** 2)
    grads["W1"] = (dz1.T @ X).T
    grads["b1"] = dz1.sum(0).reshape(1, 4)
    return grads["W1"], grads["b1"], grads["W2"], grads["b2"]
