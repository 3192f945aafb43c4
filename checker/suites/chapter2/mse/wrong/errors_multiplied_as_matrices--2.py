import numpy as np


def mse(y_hat, y):
    error = y_hat - y
    return np.dot(error, error) / error.size
