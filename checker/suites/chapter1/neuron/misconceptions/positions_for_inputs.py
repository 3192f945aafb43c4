"""Positions in place of inputs

Does: It multiplies the weights by the positions 0, 1, 2, ... and not by the inputs.
Think: enumerate gives (position, entry): the entry is the input.
"""

import numpy as np


def neuron(x, w, b):
    return np.dot(np.arange(len(x)), w) + b
