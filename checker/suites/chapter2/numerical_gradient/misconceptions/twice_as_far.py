"""Twice as far as it divides

Does: It steps by 2 * eps to each side and divides by 2 * eps, which doubles every slope.
Think: From eps below to eps above it is 2 * eps: step by one eps.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += 2 * eps
        down[i] -= 2 * eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
