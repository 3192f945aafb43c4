"""Errors relative to the truths' squares

Does: It divides the sum of the squared errors by the sum of the squared truths.
Think: The mean divides by the number of elements, whatever the truths are.
"""

import numpy as np


def mse(y_hat, y):
    return np.sum((y_hat - y) ** 2) / np.sum(y**2)
