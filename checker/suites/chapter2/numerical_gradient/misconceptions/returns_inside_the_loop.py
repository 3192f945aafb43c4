"""A return inside the loop

Does: It returns in the first turn of the loop, so that all slopes but the first stay 0.
Think: `return` stands behind the loop, one step further to the left.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad[i] = (f(x + step) - f(x - step)) / (2 * eps)
        return grad
