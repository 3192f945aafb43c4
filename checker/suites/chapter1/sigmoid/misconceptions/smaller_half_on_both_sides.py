"""The smaller half on both sides

Does: It answers e^-|z| / (1 + e^-|z|) everywhere, which never rises above a half.
Think: That is right where z is negative; where it is positive, a 1 stands above the line.
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e)
