import numpy as np


def layer(x, W, b, activation):
    m = x.shape[0]
    assert x.shape[1] == W.shape[0]
    return activation(np.dot(x, W) + np.tile(b, (m, 1)))
