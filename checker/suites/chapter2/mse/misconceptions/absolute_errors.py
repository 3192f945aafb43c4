"""The mean absolute error

Does: It averages the absolute errors instead of their squares.
Think: Squaring makes one large miss dearer than many small ones with the same sum.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean(np.abs(y_hat - y))
