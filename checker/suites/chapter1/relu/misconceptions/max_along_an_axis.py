"""np.max for np.maximum

Does: It takes the largest element along axis 0: the 0 in np.max(z, 0) names an axis.
Think: np.maximum compares two arrays element by element; np.max looks for one winner.
"""

import numpy as np


def relu(z):
    return np.max(z, 0)
