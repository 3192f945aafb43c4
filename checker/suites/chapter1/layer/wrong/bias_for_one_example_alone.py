import numpy as np


def layer(x, W, b, activation):
    z = np.dot(x, W)
    if z.shape == b.shape:
        z = z + b
    return activation(z)
