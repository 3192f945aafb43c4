"""Every other input

Does: It steps through the inputs by two, so that every other one is missed.
Think: Every input counts: x @ w goes through all of them.
"""

import numpy as np


def neuron(x, w, b):
    return np.dot(x[::2], w[::2]) + b
