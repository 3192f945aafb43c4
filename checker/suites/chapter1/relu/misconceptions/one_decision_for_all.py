"""One decision for the whole array

Does: It keeps the whole array if any value is positive, negative ones included.
Think: The decision is made element by element, not once with any() or all().
"""

import numpy as np


def relu(z):
    if np.any(z > 0):
        return z
    return np.zeros_like(z)
