"""Infinity over infinity

Does: It computes e^z / (1 + e^z), which is NaN as soon as e^z overflows, from z = 710 on.
Think: That form is safe where z is negative; where it is positive use 1 / (1 + e^-z).
"""

import numpy as np


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))
