"""A sigmoid is applied

Does: It squashes the sum into 0 to 1, which is a later exercise's activation.
Think: Here the sum is asked for before any activation: it may be negative or large.
"""

import numpy as np


def neuron(x, w, b):
    return 1 / (1 + np.exp(-(np.dot(x, w) + b)))
