import numpy as np


def collapse(W1, b1, W2, b2):
    n, h = W1.shape
    m = W2.shape[1]
    W = np.zeros((n, m))
    b = np.zeros(m)
    for j in range(m):
        for k in range(h):
            b[j] += b1[k] * W2[k, j] + b2[j]
            for i in range(n):
                W[i, j] += W1[i, k] * W2[k, j]
    return W, b
