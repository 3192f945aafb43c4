"""The root mean squared error

Does: It takes the square root of the mean, which is the RMSE.
Think: The RMSE is in the units of y and good for reports; the MSE stays squared.
"""

import numpy as np


def mse(y_hat, y):
    return np.sqrt(np.mean((y_hat - y) ** 2))
