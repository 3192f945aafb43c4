"""The caller's array is overwritten

Does: It computes inside z, so that the caller's array is changed afterwards.
Think: z belongs to the caller: np.exp(-z) makes a new array, z *= -1 does not.
"""

import numpy as np


def sigmoid(z):
    z *= -1
    return 1 / (1 + np.exp(z))
