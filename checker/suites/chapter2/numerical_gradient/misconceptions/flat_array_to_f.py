"""f gets a flat array

Does: It flattens x and hands the flat copy to f, which takes arrays of x's shape.
Think: Move an entry of the flat copy, then reshape it to x.shape before f sees it.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    flat = x.flatten()
    grad = np.zeros(flat.size)
    for i in range(flat.size):
        up, down = flat.copy(), flat.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad.reshape(x.shape)
