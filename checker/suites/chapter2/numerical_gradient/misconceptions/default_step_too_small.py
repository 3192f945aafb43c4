"""A default step that is too small

Does: It steps by 1e-8 or so where no eps is given, to come closer to the true slope.
Think: The signature says 1e-5; with ever smaller steps rounding eats the difference up.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-8):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
