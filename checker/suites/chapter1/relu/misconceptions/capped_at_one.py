"""Capped at 1

Does: It cuts values above 1 off as well, as if the answer were a probability.
Think: ReLU has no upper bound: a large value comes back as large as it was.
"""

import numpy as np


def relu(z):
    return np.clip(z, 0, 1)
