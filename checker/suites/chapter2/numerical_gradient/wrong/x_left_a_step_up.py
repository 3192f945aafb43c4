import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    slopes = np.zeros(x.shape)
    it = np.nditer(x, flags=["multi_index"])
    for _ in it:
        idx = it.multi_index
        value = x[idx]
        x[idx] = value - eps
        below = f(x)
        x[idx] = value + eps
        above = f(x)
        slopes[idx] = (above - below) / (2 * eps)
    return slopes
