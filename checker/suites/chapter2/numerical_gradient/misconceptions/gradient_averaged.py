"""Divided by the number of entries

Does: It divides the slopes by the number of entries of x.
Think: Each entry has its own slope, and no mean is taken.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad / x.size
