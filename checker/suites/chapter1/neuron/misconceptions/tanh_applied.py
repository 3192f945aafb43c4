"""Tanh applied

Does: It squashes the sum into -1 to 1, which is an activation of its own.
Think: A neuron's sum is the raw vote; what bends it comes afterwards.
"""

import numpy as np


def neuron(x, w, b):
    return np.tanh(np.dot(x, w) + b)
