"""Differences of neighbours

Does: It calls np.gradient, which compares each entry with its neighbours in the array.
Think: The slope at one activation has nothing to do with its neighbours: a * (1 - a).
"""

import numpy as np


def dsigmoid(a):
    return np.gradient(a)
