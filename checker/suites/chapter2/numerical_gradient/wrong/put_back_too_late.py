import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    moved = np.array(x)
    gradient = np.empty(moved.shape)
    for k in range(moved.size):
        at = np.unravel_index(k, moved.shape)
        moved[at] = moved[at] + eps
        plus = f(moved)
        moved[at] = moved[at] - 2 * eps
        minus = f(moved)
        gradient[at] = (plus - minus) / (2 * eps)
    return gradient
