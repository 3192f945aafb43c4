"""A step of 2 * eps

Does: It steps by 2 * eps to each side, and divides by the 4 * eps between: a quotient, with
another eps.
Think: One eps to each side: the quotient for the eps that it is given is asked for.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += 2 * eps
        down[i] -= 2 * eps
        grad[i] = (f(up) - f(down)) / (4 * eps)
    return grad
