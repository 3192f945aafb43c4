"""Returns a list of arrays of 32 axes.

Attack: Each may cross, but as one array they would have an axis more than may.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np


def relu(z):
    return [np.zeros((1,) * 32)] * 2
