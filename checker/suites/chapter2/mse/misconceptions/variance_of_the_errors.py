"""The variance of the errors

Does: It takes the variance, from which the mean error has been taken away.
Think: If all predictions are too high by 1, the variance is 0 and the MSE is 1: square the errors
    as they are.
"""

import numpy as np


def mse(y_hat, y):
    return np.var(y_hat - y)
