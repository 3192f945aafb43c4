"""The absolute value

Does: It flips negative values to positive ones instead of silencing them.
Think: A strong "no" is not a strong "yes": everything below 0 becomes 0.
"""

import numpy as np


def relu(z):
    return np.abs(z)
