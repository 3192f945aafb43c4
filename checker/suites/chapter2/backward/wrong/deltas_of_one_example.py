import numpy as np
def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = d2 @ W2.T * a1 * (1 - a1)
    return X.T @ d1, d1[0:1], a1.T @ d2, d2[0:1]
