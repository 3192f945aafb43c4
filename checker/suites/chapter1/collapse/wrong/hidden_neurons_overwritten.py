import numpy as np


def collapse(W1, b1, W2, b2):
    n_in, h = W1.shape
    n_out = W2.shape[1]
    W = np.zeros((n_in, n_out))
    b = np.zeros(n_out)
    for j in range(n_out):
        for i in range(n_in):
            for k in range(h):
                W[i, j] = W1[i, k] * W2[k, j]
        b[j] = sum(b1[k] * W2[k, j] for k in range(h)) + b2[j]
    return W, b
