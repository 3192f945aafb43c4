"""The eps given is ignored

Does: It steps by a fixed 1e-5, whatever eps it is given.
Think: An argument is there to be used: the caller decides how far to step.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    h = 1e-5
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += h
        down[i] -= h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad
