import numpy as np


def backward(X, y, a1, a2, W2):
    out = np.multiply(a2 - y, a2 - a2**2)
    hid = np.dot(out, W2.T) * (a1 - a1**2)
    return np.dot(X, hid), hid.sum(0)[None], np.dot(a1.T, out), out.sum(0)[None]
