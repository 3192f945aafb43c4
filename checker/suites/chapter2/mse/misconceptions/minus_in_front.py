"""A minus in front

Does: It returns minus the mean of the squares.
Think: A loss is 0 at best and grows with the misses: there is no minus in it.
"""

import numpy as np


def mse(y_hat, y):
    return -np.mean((y_hat - y) ** 2)
