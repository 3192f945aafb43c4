"""Returns an empty array that is too large as floats.

Attack: Of int8 its shape fits an address, of float64 it does not.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np


def relu(z):
    return np.zeros((0, 10**6, 10**6, 10**6, 4), np.int8)
