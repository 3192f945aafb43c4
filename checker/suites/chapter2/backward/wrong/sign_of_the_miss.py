import numpy as np
def backward(X, y, a1, a2, W2):
    direction = np.where(a2 > y, 1.0, -1.0)
    out = direction * a2 * (1 - a2)
    hid = np.matmul(out, W2.T) * a1 * (1 - a1)
    dW1, dW2 = np.matmul(X.T, hid), np.matmul(a1.T, out)
    db1, db2 = hid.sum(0)[None, :], out.sum(0)[None, :]
    return dW1, db1, dW2, db2
