import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    out = np.zeros(z.shape)
    pos = z > 0
    neg = z < 0
    out[pos] = 1.0 / (1.0 + np.exp(-z[pos]))
    tmp = np.exp(z[neg])
    out[neg] = tmp / (1.0 + tmp)
    return out
