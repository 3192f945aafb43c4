"""The bias multiplies

Does: It multiplies the weighted sum by the bias instead of adding it.
Think: A bias shifts the sum, it does not scale it: with all inputs at 0 it must still speak.
"""

import numpy as np


def neuron(x, w, b):
    return np.dot(x, w) * b
