"""np.max of a list

Does: It puts 0 and the whole array into one list, as in np.max([0, z]), of which NumPy can make no
    array, and raises.
Think: np.maximum(0, z) compares element by element; np.max looks for one winner in one array.
"""

import numpy as np


def relu(z):
    return np.max([0, z])
