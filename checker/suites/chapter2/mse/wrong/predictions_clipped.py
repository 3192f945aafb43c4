import numpy as np

EPS = 1e-15


def mse(y_hat, y):
    p = np.minimum(np.maximum(y_hat, EPS), 1 - EPS)
    return ((p - y) ** 2).sum() / y.size
