import numpy as np

def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = np.dot(delta2, W2.T) * a1 * (1 - a1)
    dW1 = np.dot(X.T, delta2)
    db1 = np.sum(delta2, axis=0, keepdims=True)
    dW2 = np.dot(a1.T, delta2)
    db2 = np.sum(delta2, axis=0, keepdims=True)
    return dW1, db1, dW2, db2
