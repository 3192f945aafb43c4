"""One if for the whole array

Does: It decides the form by `if z >= 0`, which works for a single number and raises for an array.
Think: np.where or a mask decides for each element: np.where(z >= 0, ..., ...).
"""

import numpy as np


def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))
