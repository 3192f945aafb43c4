"""A step of its own

Does: It steps by a fixed 1e-4, whatever eps it is given.
Think: An argument is there to be used: the caller decides how far to step.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    eps = 1e-4
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad[i] = (f(x + step) - f(x - step)) / (2 * eps)
    return grad
