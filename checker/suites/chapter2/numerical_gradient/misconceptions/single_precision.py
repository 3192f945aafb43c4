"""Single precision

Does: It computes in float32, where f(up) and f(down) agree in nearly all the digits there are.
Think: A difference of two near numbers needs all digits: stay with float64.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    x = x.astype(np.float32)
    grad = np.zeros(x.shape, dtype=np.float32)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
