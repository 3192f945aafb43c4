"""The difference alone

Does: It returns f(x + eps) - f(x - eps) and does not divide by the way between them.
Think: A slope is rise over run: divide by 2 * eps.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad[i] = (f(x + step) - f(x - step))
    return grad
