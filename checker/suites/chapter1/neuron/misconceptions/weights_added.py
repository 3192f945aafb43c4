"""The weights are added, not multiplied

Does: It adds each weight to its input and sums that up.
Think: A weight scales its input; at an input of 0 it must not matter at all.
"""

import numpy as np


def neuron(x, w, b):
    return np.sum(x + w) + b
