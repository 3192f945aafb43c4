"""Straight pieces

Does: It draws a straight ramp, cut off at 0 and 1, which is the hard sigmoid.
Think: Sigmoid is curved everywhere; chapter 2 needs its slope, which is nowhere 0.
"""

import numpy as np


def sigmoid(z):
    return np.clip(0.2 * z + 0.5, 0, 1)


def explains(returned, raised, z):
    """The slope is 0.2, 0.25 or 1/6, by library."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    ramps = [np.clip(slope * np.asarray(z) + 0.5, 0, 1) for slope in (0.2, 0.25, 1 / 6)]
    return any(np.allclose(returned, ramp) for ramp in ramps)
