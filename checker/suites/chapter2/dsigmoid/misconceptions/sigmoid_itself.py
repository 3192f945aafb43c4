"""Sigmoid instead of its slope

Does: It returns sigmoid of the argument, the curve and not its slope.
Think: The derivative says how fast the curve rises, not how high it is.
"""

import numpy as np


def dsigmoid(a):
    return 1 / (1 + np.exp(-a))
