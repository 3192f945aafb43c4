"""The bias is subtracted

Does: It takes the bias away from the weighted sum, as if it were a threshold.
Think: As a bias, b is added: a neuron that is eager to answer has a positive b.
"""

import numpy as np


def neuron(x, w, b):
    return np.dot(x, w) - b
