"""a squared

Does: It computes a**2, with the factor 1 - a missing.
Think: The slope is a * (1 - a): one factor of each.
"""

import numpy as np


def dsigmoid(a):
    return a**2
