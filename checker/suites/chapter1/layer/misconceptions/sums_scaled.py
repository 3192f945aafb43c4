"""Sums scaled by the number of inputs

Does: It divides the sums by the number of inputs, or by its root.
Think: A layer does not average: x @ W + b as it stands.
"""

import numpy as np


def layer(x, W, b, activation):
    return activation((x @ W + b) / np.sqrt(len(W)))
