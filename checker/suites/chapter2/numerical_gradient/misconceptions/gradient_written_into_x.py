"""The slopes are written into x

Does: It writes the slopes into x itself, so that x is lost, and later entries are measured with
    slopes in the place of the earlier ones.
Think: The slopes need an array of their own, np.zeros(x.shape): `grad = x` is a second name for x.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = x
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
