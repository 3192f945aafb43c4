"""The parentheses are missing

Does: It computes 1/1 + e^-z, since division binds tighter than addition.
Think: The whole sum stands below the line: 1 / (1 + np.exp(-z)).
"""

import numpy as np


def sigmoid(z):
    return 1 / 1 + np.exp(-z)
