"""Sigmoid applied to the activation

Does: It takes sigmoid of its argument and the slope there, as if the argument were z.
Think: The argument is sigmoid's output already; the slope is a * (1 - a) with no sigmoid in it.
"""

import numpy as np


def dsigmoid(a):
    s = 1 / (1 + np.exp(-a))
    return s * (1 - s)
