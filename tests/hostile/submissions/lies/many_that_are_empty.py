"""Returns a list of arrays that are empty and huge.

Attack: Each of them fits an address, all of them together do not.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np


def relu(z):
    return [np.zeros((0, 10**6, 10**6, 10**6), np.int8)] * 5
