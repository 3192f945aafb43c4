"""The second derivative

Does: It computes (f(up) - 2 f(x) + f(down)) / eps**2, which is how the slope itself changes.
Think: The slope needs the two sides alone: (f(up) - f(down)) / (2 * eps).
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - 2 * f(x) + f(down)) / eps**2
    return grad
