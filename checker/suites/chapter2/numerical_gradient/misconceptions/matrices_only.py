"""Written for matrices alone

Does: It loops over x.shape[0] and x.shape[1], which a vector does not have.
Think: np.ndindex(x.shape) names every entry, in any shape.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            up, down = x.copy(), x.copy()
            up[i, j] += eps
            down[i, j] -= eps
            grad[i, j] = (f(up) - f(down)) / (2 * eps)
    return grad
