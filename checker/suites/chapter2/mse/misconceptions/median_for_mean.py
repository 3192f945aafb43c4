"""The median

Does: It takes the median of the squared errors.
Think: The M of MSE is the mean: every error counts by its size.
"""

import numpy as np


def mse(y_hat, y):
    return np.median((y_hat - y) ** 2)
