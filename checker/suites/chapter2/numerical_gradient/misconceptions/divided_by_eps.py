"""Divided by eps, not by 2 eps

Does: It steps to both sides and divides by eps alone, which doubles every slope.
Think: From x - eps to x + eps it is a way of 2 * eps.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / eps
    return grad
