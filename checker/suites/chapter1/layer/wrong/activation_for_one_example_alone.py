import numpy as np


def layer(x, W, b, activation):
    if len(x.shape) > 1:
        out = np.empty((len(x), len(b)))
        for r, row in enumerate(x):
            out[r] = np.dot(row, W) + b
    else:
        out = np.dot(x, W) + b
        out = activation(out)
    return out
