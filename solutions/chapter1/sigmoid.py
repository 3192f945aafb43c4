"""Sigmoid, the reference: both halves of the curve from one exponential that cannot overflow."""

import numpy as np


def sigmoid(z):
    """Squash z into [0, 1]; any shape -> same shape."""
    # e^z / (1 + e^z) is the same curve as 1 / (1 + e^-z). Taking the one whose exponent is
    # not positive keeps e at most 1, so nothing overflows at z = -1000.
    e = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, 1.0, e) / (1.0 + e)
