"""Divided by one less

Does: It divides by the number of elements minus 1, as for a variance.
Think: The mean divides by how many there are.
"""

import numpy as np


def mse(y_hat, y):
    return np.sum((y_hat - y) ** 2) / (y.size - 1)
