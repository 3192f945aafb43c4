"""The gradient cut to length 1

Does: It divides the gradient by its length.
Think: The size of a slope is half of what it says: leave it.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad / np.linalg.norm(grad)
