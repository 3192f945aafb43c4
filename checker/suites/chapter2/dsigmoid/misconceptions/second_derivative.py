"""The second derivative

Does: It computes a * (1 - a) * (1 - 2a), which says how the slope itself changes.
Think: Backpropagation needs the first derivative alone, a * (1 - a).
"""

import numpy as np


def dsigmoid(a):
    return a * (1 - a) * (1 - 2 * a)
