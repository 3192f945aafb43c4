"""Rounded to four places

Does: It rounds the answer to four decimal places.
Think: Rounding is for printing: return the number as it is.
"""

import numpy as np


def sigmoid(z):
    return np.round(1 / (1 + np.exp(-z)), 4)
