"""Every slope is 0

Does: It answers 0 everywhere. As a rule `up = x` and `down = x` are two more names of one array,
    so that the steps up and down undo each other.
Think: `up = x` makes no copy: both names are the same array; x.copy() makes another.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up = x
        down = x
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
