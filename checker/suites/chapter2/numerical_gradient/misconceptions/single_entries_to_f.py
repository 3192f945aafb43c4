"""f called with one entry

Does: It hands f the single number x[i] + eps instead of the whole array.
Think: f is a function of all entries: give it an array of x's shape in which one entry has moved.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        grad[i] = (f(x[i] + eps) - f(x[i] - eps)) / (2 * eps)
    return grad
