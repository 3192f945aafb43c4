"""A share of x for the step

Does: It multiplies eps by the size of each entry.
Think: The step is eps for every entry, however large it is.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps * abs(x[i])
        grad[i] = (f(x + step) - f(x - step)) / (2 * eps * abs(x[i]))
    return grad
