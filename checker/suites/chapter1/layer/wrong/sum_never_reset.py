import numpy as np


def layer(x, W, b, activation):
    rows = np.atleast_2d(x)
    z = np.zeros((rows.shape[0], W.shape[1]))
    for r in range(rows.shape[0]):
        s = 0
        for j in range(W.shape[1]):
            for i in range(W.shape[0]):
                s += rows[r, i] * W[i, j]
            z[r, j] = s + b[j]
    return activation(z if x.ndim == 2 else z[0])
