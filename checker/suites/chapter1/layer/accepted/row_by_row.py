"""One example at a time; the activation is called for every row."""

import numpy as np


def layer(x, W, b, activation):
    if np.ndim(x) == 1:
        return activation(x @ W + b)
    return np.array([activation(row @ W + b) for row in x])
