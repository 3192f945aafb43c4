"""Half of a forward difference

Does: It divides f(x + eps) - f(x) by 2 * eps: the way down ends at x and not below it.
Think: After the step up go down by 2 * eps, to x - eps; then the whole way is 2 * eps long.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad[i] = (f(x + step) - f(x)) / (2 * eps)
    return grad
