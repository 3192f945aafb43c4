"""The bias is added once for every input

Does: It adds the bias to each product before summing, so that it counts n times.
Think: A neuron has one bias, not one an input: sum the products first, then add b.
"""

import numpy as np


def neuron(x, w, b):
    return np.sum(x * w + b)
