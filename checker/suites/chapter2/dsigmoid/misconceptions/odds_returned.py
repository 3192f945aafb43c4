"""Divided, not multiplied

Does: It computes a / (1 - a), the odds, which grow without end near 1.
Think: The slope is a product, a * (1 - a): near 0 and near 1 it vanishes.
"""

import numpy as np


def dsigmoid(a):
    return a / (1 - a)
