"""A loss for outliers

Does: It squares small errors and takes the size of large ones, which is Huber's loss.
Think: Every error is squared, large ones above all.
"""

import numpy as np


def mse(y_hat, y):
    size = np.abs(y_hat - y)
    return np.mean(np.where(size <= 1, 0.5 * size**2, size - 0.5))
