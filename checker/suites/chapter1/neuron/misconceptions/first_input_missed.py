"""The first input missed

Does: It begins to count at 1, so that the input at index 0 is missed.
Think: Python counts from 0: range(len(x)) names every input.
"""

import numpy as np


def neuron(x, w, b):
    total = b
    for i in range(1, len(x)):
        total = total + x[i] * w[i]
    return total
