import numpy as np
def backward(X, y, a1, a2, W2):
    m = X.shape[0]
    dZ2 = a2 - y
    dW2 = a1.T @ dZ2 / m
    db2 = dZ2.sum(axis=0, keepdims=True) / m
    dZ1 = (dZ2 @ W2.T) * a1 * (1 - a1)
    return X.T @ dZ1 / m, dZ1.sum(axis=0, keepdims=True) / m, dW2, db2
