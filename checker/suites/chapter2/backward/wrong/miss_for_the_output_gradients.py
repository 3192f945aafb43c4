import numpy as np
def backward(X, y, a1, a2, W2):
    err = a2 - y
    dW2 = np.zeros((4, 1))
    db2 = np.zeros((1, 1))
    for i in range(len(X)):
        dW2 += a1[i].reshape(4, 1) * err[i]
        db2 += err[i]
    err1 = np.dot(err * a2 * (1 - a2), W2.T) * a1 * (1 - a1)
    dW1 = np.dot(X.T, err1)
    db1 = np.sum(err1, axis=0).reshape(1, 4)
    return dW1, db1, dW2, db2
