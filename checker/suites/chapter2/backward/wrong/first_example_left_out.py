import numpy as np

def backward(X, y, a1, a2, W2):
    m = X.shape[0]
    gW1 = np.zeros((X.shape[1], a1.shape[1]))
    gb1 = np.zeros((1, a1.shape[1]))
    gW2 = np.zeros_like(W2)
    gb2 = np.zeros((1, 1))
    k = 1
    while k < m:
        out, hid = a2[k, 0], a1[k]
        delta = (out - y[k, 0]) * out * (1 - out)
        gW2 += delta * hid[:, None]
        gb2 += delta
        back = delta * W2[:, 0] * hid * (1 - hid)
        gW1 += X[k][:, None] * back[None, :]
        gb1 += back[None, :]
        k += 1
    return gW1, gb1, gW2, gb2
