"""The answers added

Does: It adds f above and f below where they are subtracted.
Think: A slope is a difference: (f(up) - f(down)) / (2 * eps).
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) + f(down)) / (2 * eps)
    return grad
