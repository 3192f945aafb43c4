"""Down minus up

Does: It subtracts the answer above from the answer below, which turns the sign of every slope.
Think: Where f grows with x the slope is positive: the answer above comes first.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(down) - f(up)) / (2 * eps)
    return grad
