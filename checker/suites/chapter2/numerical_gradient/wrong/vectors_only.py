import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    n = len(x)
    directions = np.identity(n)
    slopes = [(f(x + eps * e) - f(x - eps * e)) / (2 * eps) for e in directions]
    return np.array(slopes)
