"""The distance from a half

Does: It answers |a - 0.5|, which is largest where the slope is smallest.
Think: a * (1 - a) is largest in the middle, at a = 0.5.
"""

import numpy as np


def dsigmoid(a):
    return np.abs(a - 0.5)
