"""Shifted by a constant

Does: It subtracts 1000 from every score, which helps near 1000 and ruins the rest.
Think: The shift has to follow the row: its largest score, whatever that is.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - 1000.0)
    return e / np.sum(e, axis=-1, keepdims=True)
