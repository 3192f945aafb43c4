"""A minus in the left branch

Does: It divides e^z by 1 - e^z where z is negative, which runs away near 0.
Think: Both branches divide by a sum: e^z / (1 + e^z) on the left.
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 - e))
