"""The largest miss

Does: It returns the size of the largest error.
Think: All errors count: the mean of their squares.
"""

import numpy as np


def mse(y_hat, y):
    return np.max(np.abs(y_hat - y))
