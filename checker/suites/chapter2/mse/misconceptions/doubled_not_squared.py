"""Doubled, not squared

Does: It multiplies the errors by 2 where they are squared.
Think: ** 2 is a square, * 2 is twice as much and keeps the signs.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean((y_hat - y) * 2)
