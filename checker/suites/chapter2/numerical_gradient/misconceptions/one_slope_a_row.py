"""One slope for each row

Does: It loops over len(x) and makes room for so many slopes, so that a matrix gets one for each
    row.
Think: x[i] of a matrix is a row; np.ndindex(x.shape) names every single entry.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(len(x))
    for i in range(len(x)):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
