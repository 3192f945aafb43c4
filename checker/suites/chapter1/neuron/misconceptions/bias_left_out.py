"""The bias is left out

Does: It adds up the weighted inputs and forgets the bias.
Think: The bias is what the neuron says when all inputs are 0: add b to x . w at the end.
"""

import numpy as np


def neuron(x, w, b):
    return np.dot(x, w)
