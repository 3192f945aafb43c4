import numpy as np


def layer(x, W, b, activation):
    z = np.matmul(x, W)
    z = np.add(z, b)
    if z.ndim < 2:
        return z
    a = activation(z)
    return a
