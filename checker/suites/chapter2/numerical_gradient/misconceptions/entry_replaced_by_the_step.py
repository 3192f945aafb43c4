"""eps in place of x + eps

Does: It puts eps and -eps in the place of the entry, which measures the slope at 0.
Think: Step from where x is: x[i] + eps and x[i] - eps.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i], down[i] = eps, -eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
