import numpy as np


def mse(y_hat, y):
    return float(np.mean((y_hat - y) ** 2, axis=(0, 1)))
