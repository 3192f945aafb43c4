"""Only the second answer divided

Does: It writes f(up) - f(down) / (2 * eps), which divides f(down) alone.
Think: First the difference, in brackets, then the division.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad[i] = f(x + step) - f(x - step) / (2 * eps)
    return grad
