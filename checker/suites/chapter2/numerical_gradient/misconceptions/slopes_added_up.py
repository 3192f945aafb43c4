"""All slopes added up

Does: It adds the slopes up to one number.
Think: A gradient keeps them apart: grad[i] = the slope of entry i.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = 0.0
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        grad += (f(x + step) - f(x - step)) / (2 * eps)
    return grad
