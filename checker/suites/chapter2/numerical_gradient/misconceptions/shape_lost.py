"""The gradient comes back flat

Does: It returns the slopes in one long row, whatever the shape of x.
Think: The gradient is subtracted from x, entry by entry: give it x's shape.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = []
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad.append((f(up) - f(down)) / (2 * eps))
    return np.array(grad)
