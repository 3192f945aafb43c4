import numpy as np
from chapter2.dsigmoid import dsigmoid
def backward(X, y, a1, a2, W2):
    error = a2 - y
    out_delta = error * dsigmoid(a2)
    hid_delta = np.dot(out_delta, W2.T)
    hid_delta = np.multiply(hid_delta, a1)
    dW2 = np.dot(a1.T, out_delta)
    db2 = np.sum(out_delta, axis=0, keepdims=True)
    dW1 = np.dot(X.T, hid_delta)
    db1 = np.sum(hid_delta, axis=0, keepdims=True)
    return dW1, db1, dW2, db2
