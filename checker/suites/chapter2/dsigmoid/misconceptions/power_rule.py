"""Differentiated once too often

Does: It computes 1 - 2a, which is the derivative of a * (1 - a) by a.
Think: a * (1 - a) already is the slope; nothing is left to differentiate.
"""

import numpy as np


def dsigmoid(a):
    return 1 - 2 * a
