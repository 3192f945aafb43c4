"""Two sums, multiplied

Does: It multiplies the sum of the inputs by the sum of the weights.
Think: Each input meets its own weight: multiply pair by pair first, and add afterwards.
"""

import numpy as np


def neuron(x, w, b):
    return np.sum(x) * np.sum(w) + b
