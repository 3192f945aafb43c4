"""Divided by eps squared

Does: It divides the difference by eps**2.
Think: The two points are 2 * eps apart: divide by that.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / eps**2
    return grad
