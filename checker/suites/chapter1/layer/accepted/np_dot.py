"""np.dot, then the bias, then the activation, one line each."""

import numpy as np


def layer(x, W, b, activation):
    z = np.dot(x, W)
    z = z + b
    a = activation(z)
    return a
