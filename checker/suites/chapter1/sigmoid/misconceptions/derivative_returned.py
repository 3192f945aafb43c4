"""The derivative for the function

Does: It returns s * (1 - s), the slope of sigmoid, which chapter 2 asks for.
Think: Here the value itself is asked for: s, before anything is derived.
"""

import numpy as np


def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s)
