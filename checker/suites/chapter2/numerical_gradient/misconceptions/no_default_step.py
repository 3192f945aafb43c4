"""No default for eps

Does: The def line gives eps no default, so that a call without it raises.
Think: Keep the stub's signature: numerical_gradient(f, x, eps=1e-5).
"""

import numpy as np


def numerical_gradient(f, x, eps):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad[i] = (f(x + step) - f(x - step)) / (2 * eps)
    return grad
