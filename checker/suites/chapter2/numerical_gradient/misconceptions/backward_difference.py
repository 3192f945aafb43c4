"""The backward difference

Does: It steps down only, and divides f(x) - f(x - eps) by eps.
Think: The central quotient takes one step to each side, and so does not lean to either.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        down = x.copy()
        down[i] -= eps
        grad[i] = (f(x) - f(down)) / eps
    return grad
