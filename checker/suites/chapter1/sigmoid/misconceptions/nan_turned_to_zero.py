"""NaN turned into 0

Does: It computes e^z / (1 + e^z) and turns the NaN of an overflow into 0, where 1 is right.
Think: 1 / (1 + e^-z) needs no repair: infinity in the denominator alone makes 0.
"""

import numpy as np


def sigmoid(z):
    return np.nan_to_num(np.exp(z) / (1 + np.exp(z)))
