"""Two for e

Does: It raises 2 instead of e to the power of -z, which is a flatter curve.
Think: The base is e = 2.718..., which np.exp knows.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + 2.0 ** (-z))
