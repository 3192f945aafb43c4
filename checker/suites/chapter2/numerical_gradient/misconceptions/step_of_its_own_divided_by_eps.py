"""A fixed step, divided by eps

Does: It steps by a fixed 1e-5 and divides by the eps that it is given.
Think: Step and division belong together: eps in both.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += 1e-5
        down[i] -= 1e-5
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
