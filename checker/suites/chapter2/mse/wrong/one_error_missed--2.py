import numpy as np


def mse(y_hat, y):
    n = y.size
    errors = (y_hat - y).reshape(-1)
    return float(np.square(errors[: n - 1]).mean())
