"""The forward difference

Does: It steps up only, and divides f(x + eps) - f(x) by eps.
Think: A step to each side cancels the curve's bend, so the central quotient is off by eps squared
    and not by eps.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up = x.copy()
        up[i] += eps
        grad[i] = (f(up) - f(x)) / eps
    return grad
