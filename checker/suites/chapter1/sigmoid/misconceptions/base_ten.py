"""Ten for e

Does: It raises 10 instead of e to the power of -z, which is a steeper curve.
Think: The base is e = 2.718..., which np.exp knows.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + 10.0 ** (-z))
