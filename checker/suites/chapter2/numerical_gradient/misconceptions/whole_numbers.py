"""Slopes cut down to whole numbers

Does: It collects the slopes in an array of integers, which drops everything behind the point.
Think: np.zeros is an array of floats unless told otherwise; dtype=int rounds towards 0 in silence.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape, dtype=int)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
