"""The square of the mean

Does: It averages the signed errors first and squares that average.
Think: Too high and too low cancel in the average of the signed errors; square first, so that
    every miss counts.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean(y_hat - y) ** 2
