"""The bias where a whole number belongs

Does: It hands b over where Python wants a whole number, as in np.sum(x * w, b), whose second
    argument is an axis, and raises.
Think: The bias is added: np.sum(x * w) + b.
"""

import numpy as np


def neuron(x, w, b):
    return np.sum(x * w, b)
