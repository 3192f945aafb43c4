"""A distance for a product

Does: It adds up the squares of x - w, which measures how far the two are apart.
Think: A neuron multiplies each input by its weight; nothing is subtracted.
"""

import numpy as np


def neuron(x, w, b):
    return np.sum((x - w) ** 2) + b
