"""Hides the wrong numbers behind a mask.

Attack: A masked array compares as equal wherever it is masked.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np


def relu(z):
    return np.ma.masked_array(np.asarray(z) - 1.0, mask=np.ones(np.shape(z), bool), fill_value=0.0)
