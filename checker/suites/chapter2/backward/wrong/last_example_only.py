import numpy as np


def backward(X, y, a1, a2, W2):
    dW1, db1 = np.zeros((2, 4)), np.zeros((1, 4))
    dW2, db2 = np.zeros((4, 1)), np.zeros((1, 1))
    for n in range(len(X)):
        d2 = (a2[n] - y[n]) * a2[n] * (1 - a2[n])
        d1 = (W2 @ d2) * a1[n] * (1 - a1[n])
        dW2 = np.outer(a1[n], d2)
        db2 = d2.reshape(1, 1)
        dW1 = np.outer(X[n], d1)
        db1 = d1.reshape(1, 4)
    return dW1, db1, dW2, db2
