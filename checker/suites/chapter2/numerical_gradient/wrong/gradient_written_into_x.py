import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    for index in np.ndindex(*x.shape):
        step = np.zeros(x.shape)
        step[index] = eps
        x[index] = (f(x + step) - f(x - step)) / (eps + eps)
    return x
