import numpy as np
def backward(X, y, a1, a2, W2):
    out = (a2 - y) * (a2 - a2 ** 2)
    hid = np.dot(out, W2.T) * (a1 - a1 ** 2)
    b1 = 0
    for row in hid:
        b1 += sum(row)
    return np.dot(X.T, hid), np.array([[b1] * 4]), np.dot(a1.T, out), np.array([[np.sum(out)]])
