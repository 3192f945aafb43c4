"""e typed by hand

Does: It raises 2.718 or so to the power of -z, and the missing digits show.
Think: np.exp knows e to sixteen digits.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + 2.718 ** (-z))


def explains(returned, raised, z):
    """e with one digit or with five behind the point, cut off or rounded."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    bases = (2.7, 2.71, 2.72, 2.718, 2.7182, 2.7183, 2.71828)
    curves = (1 / (1 + base ** (-np.asarray(z, dtype=float))) for base in bases)
    return any(np.allclose(returned, curve, rtol=1e-9, atol=1e-12) for curve in curves)
