"""Shifted by the largest size

Does: It subtracts the largest |z|, so that a row of large negative scores vanishes: 0 / 0.
Think: The largest score itself is what the shift needs, and it may be negative.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(np.abs(z), axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
