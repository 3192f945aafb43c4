"""Half of a backward difference

Does: It divides f(x) - f(x - eps) by 2 * eps: the way up ends at x and not above it.
Think: Both sides, one eps each: f(up) - f(down).
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(x) - f(down)) / (2 * eps)
    return grad
