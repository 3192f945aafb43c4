"""The slopes added up

Does: It adds all slopes up to one number.
Think: Every neuron has a slope of its own; the result keeps the shape of a.
"""

import numpy as np


def dsigmoid(a):
    return np.sum(a * (1 - a))
