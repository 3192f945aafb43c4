"""The last slope alone

Does: It overwrites the result in every turn of the loop, and returns the last entry's slope.
Think: grad[i] = puts the slope in its place; grad = throws away what was there.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad = (f(x + step) - f(x - step)) / (2 * eps)
    return grad
