"""Shifted by the mean

Does: It subtracts the mean score or another from the middle, so that a score far above it still
    overflows.
Think: Only the largest is safe: with it subtracted no exponent is above 0.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.mean(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
