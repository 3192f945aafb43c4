import numpy as np


def layer(x, W, b, activation):
    z = np.dot(x, W) + b
    z = np.minimum(np.maximum(z, -10.0), 10.0)
    return activation(z)
