"""Twice the slope

Does: It computes 2 * a * (1 - a).
Think: At the middle, a = 0.5, sigmoid's slope is 0.25.
"""

import numpy as np


def dsigmoid(a):
    return 2 * a * (1 - a)
