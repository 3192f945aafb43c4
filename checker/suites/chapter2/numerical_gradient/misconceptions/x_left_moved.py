"""x is not put back

Does: It moves entries of x in place and never restores them, so x ends shifted by eps, and later
    entries are measured from there.
Think: A slope is measured with all other entries where they were: keep the old value and put it
    back.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        x[i] += eps
        up = f(x)
        x[i] -= 2 * eps
        down = f(x)
        grad[i] = (up - down) / (2 * eps)
    return grad
