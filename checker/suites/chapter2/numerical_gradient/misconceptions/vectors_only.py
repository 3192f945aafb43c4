"""Written for a vector alone

Does: It makes steps of shape (len(x),), which do not fit to a matrix: that raises.
Think: np.ndindex(x.shape) names every entry of any shape, and a step has the shape of x.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(len(x))
    for i in range(len(x)):
        step = np.zeros(len(x))
        step[i] = eps
        grad[i] = (f(x + step) - f(x - step)) / (2 * eps)
    return grad
