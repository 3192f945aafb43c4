import numpy as np


def mse(y_hat, y):
    n = y.shape[0] * y.shape[1]
    return np.sum((y_hat - y) ** 2) / n
