"""np.max with z for an axis

Does: It calls np.max(0, z), which takes z for the number of an axis and raises.
Think: np.maximum(0, z) compares element by element; np.max wants one array and an axis.
"""

import numpy as np


def relu(z):
    return np.max(0, z)
