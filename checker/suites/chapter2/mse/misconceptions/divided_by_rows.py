"""Divided by the number of rows

Does: It divides the sum of all squares by len(y), the number of rows, not of elements.
Think: An output of three columns has three errors a row; all of them were added, so all of them
    count in the divisor (y.size).
"""

import numpy as np


def mse(y_hat, y):
    return np.sum((y_hat - y) ** 2) / len(y)
