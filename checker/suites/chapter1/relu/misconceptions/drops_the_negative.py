"""Negative values are dropped

Does: It returns only the positive entries, so that the shape is lost.
Think: Every entry keeps its place: a silent neuron answers 0, it does not disappear.
"""

import numpy as np


def relu(z):
    z = np.asarray(z)
    return z[z > 0]
