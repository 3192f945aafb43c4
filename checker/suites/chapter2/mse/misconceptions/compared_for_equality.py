"""Unequal elements counted

Does: It returns the share of predictions that are not equal to the truth.
Think: A loss measures how far off each prediction is: subtract.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean(y_hat != y)
