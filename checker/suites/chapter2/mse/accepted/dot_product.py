"""The squared length of the error vector, divided by its size; a NumPy scalar comes back."""

import numpy as np


def mse(y_hat, y):
    error = np.ravel(y - y_hat)
    return error @ error / error.size
