"""The entries before stay moved

Does: It moves entries of one copy and never puts them back, so later entries are measured with
    the earlier ones displaced.
Think: One entry at a time: each slope starts again from x itself.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    up, down = x.copy(), x.copy()
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
