"""A step in proportion to the entry

Does: It multiplies eps by the size of the entry where that is larger than 1.
Think: The quotient asked for steps by eps itself, the same for every entry.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        h = eps * max(1.0, abs(x[i]))
        up, down = x.copy(), x.copy()
        up[i] += h
        down[i] -= h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad
