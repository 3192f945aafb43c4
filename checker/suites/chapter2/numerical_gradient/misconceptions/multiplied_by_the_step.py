"""Multiplied by the step

Does: It multiplies the difference by 2 * eps where it is divided.
Think: A slope is rise over run: divide by 2 * eps.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad[i] = (f(x + step) - f(x - step)) * (2 * eps)
    return grad
