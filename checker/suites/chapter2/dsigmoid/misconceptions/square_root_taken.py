"""The root of the slope

Does: It takes the square root of a * (1 - a), which is a deviation of statistics.
Think: No root: at the middle, a = 0.5, the slope is 0.25.
"""

import numpy as np


def dsigmoid(a):
    return np.sqrt(a * (1 - a))
