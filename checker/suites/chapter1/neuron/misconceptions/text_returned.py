"""A text for a number

Does: It returns the number as a string, made for printing.
Think: Return the number itself; how it is printed is another matter.
"""

import numpy as np


def neuron(x, w, b):
    return str(np.dot(x, w) + b)


def explains(returned, raised, x, w, b):
    return isinstance(returned, str)
