"""Divided by 2 and multiplied by eps

Does: It writes `/ 2 * eps`, which Python reads as (difference / 2) * eps.
Think: Division and multiplication go from left to right; the parentheses of (2 * eps) are needed.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / 2 * eps
    return grad
