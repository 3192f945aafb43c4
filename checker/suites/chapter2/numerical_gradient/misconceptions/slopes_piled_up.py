"""Every slope added to all entries

Does: It adds each entry's slope to the whole array, grad += ..., and not to its own place.
Think: Every slope has one place: grad[i] = ...
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad += (f(x + step) - f(x - step)) / (2 * eps)
    return grad
