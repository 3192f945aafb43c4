"""Two names for one array

Does: It gives x two more names instead of copies, so the step up and the step down undo each
    other and every slope is 0.
Think: `up = x` makes no copy: both names are the same array; x.copy() makes another.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up = x
        down = x
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
