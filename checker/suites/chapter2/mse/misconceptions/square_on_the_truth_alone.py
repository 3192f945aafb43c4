"""The square reaches y alone

Does: It computes y_hat - y**2, since the power binds tighter than the minus.
Think: First the error, then its square: (y_hat - y) ** 2.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean(y_hat - y**2)
