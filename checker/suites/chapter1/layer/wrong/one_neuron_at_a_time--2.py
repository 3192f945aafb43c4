import numpy as np


def layer(x, W, b, activation):
    n_out = W.shape[1]
    out = np.zeros(x.shape[:-1] + (n_out,))
    for k in range(n_out):
        weighted = np.dot(x, W[:, k])
        out[..., k] = activation(weighted + b[k])
    return out
