import numpy as np
def backward(X, y, a1, a2, W2):
    error = a2 - y
    delta_out = error * a2 * 1 - a2
    dW2 = np.dot(a1.T, delta_out)
    db2 = np.sum(delta_out, axis=0, keepdims=True)
    error_hidden = np.dot(delta_out, W2.T)
    delta_hidden = error_hidden * a1 * 1 - a1
    dW1 = np.dot(X.T, delta_hidden)
    db1 = np.sum(delta_hidden, axis=0, keepdims=True)
    return dW1, db1, dW2, db2
