import numpy as np


def layer(x, W, b, activation):
    z = np.zeros(x.shape[:-1] + b.shape)
    for i in range(W.shape[0]):
        z = z + x[..., i : i + 1] * W[i] + b
    return activation(z)
