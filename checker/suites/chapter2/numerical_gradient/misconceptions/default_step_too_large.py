"""A default step of 1e-4

Does: It steps by 1e-4 where no eps is given, as some books do.
Think: The signature says eps=1e-5, and a caller relies on it.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-4):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad[i] = (f(x + step) - f(x - step)) / (2 * eps)
    return grad
