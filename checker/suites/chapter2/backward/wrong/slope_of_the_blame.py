import numpy as np
def slope(v):
    return v * (1 - v)
def backward(X, y, a1, a2, W2):
    blame = (a2 - y) * slope(a2)
    dW2 = np.dot(a1.T, blame)
    db2 = np.sum(blame, axis=0, keepdims=True)
    blame = np.dot(blame, W2.T)
    blame = blame * slope(blame)
    dW1 = np.dot(X.T, blame)
    db1 = np.sum(blame, axis=0, keepdims=True)
    return dW1, db1, dW2, db2
