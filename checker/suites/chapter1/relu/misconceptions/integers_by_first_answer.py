"""Whole numbers after a leading 0

Does: It answers an integer 0, and where that comes first NumPy cuts all others down to integers.
Think: np.vectorize takes its dtype from the first answer: return 0.0, or use np.maximum.
"""

import numpy as np


def relu(z):
    return np.vectorize(lambda v: v if v > 0 else 0)(z)
