"""Straight pieces

Does: It draws a straight ramp, cut off at 0 and 1, which is the hard sigmoid.
Think: Sigmoid is curved everywhere; chapter 2 needs its slope, which is nowhere 0.
"""

import numpy as np


def sigmoid(z):
    return np.clip(0.2 * z + 0.5, 0, 1)
