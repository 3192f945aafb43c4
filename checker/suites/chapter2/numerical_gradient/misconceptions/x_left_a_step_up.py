"""x is left a step above

Does: It leaves each entry of x a step above where it was, so that later entries are measured from
    there.
Think: Keep the old value before the first step, and put that back after the second.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        x[i] += eps
        up = f(x)
        x[i] -= 2 * eps
        down = f(x)
        x[i] += 2 * eps
        grad[i] = (up - down) / (2 * eps)
    return grad
