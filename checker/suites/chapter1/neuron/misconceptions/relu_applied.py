"""A ReLU is applied

Does: It cuts the sum off at 0, which is the next exercise's activation.
Think: Here the sum is asked for before any activation: a negative one stays negative.
"""

import numpy as np


def neuron(x, w, b):
    return max(0.0, np.dot(x, w) + b)
