"""One side filled in

Does: It computes the positive values of z and leaves 0 where z is not positive.
Think: A mask needs its other half: e^z / (1 + e^z) belongs where z is negative.
"""

import numpy as np


def sigmoid(z):
    out = np.zeros_like(z)
    out[z > 0] = 1 / (1 + np.exp(-z[z > 0]))
    return out
