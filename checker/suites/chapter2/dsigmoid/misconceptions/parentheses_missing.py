"""Parentheses missing

Does: It writes a * 1 - a, which is 0 everywhere, since the product comes first.
Think: The bracket makes the factor: a * (1 - a).
"""

import numpy as np


def dsigmoid(a):
    return a * 1 - a
