"""Exponentials, not shares

Does: It returns e^z as it is: no sum divides it, and nothing is shifted.
Think: A share is a part of a whole: divide by the sum along the last axis, after the shift.
"""

import numpy as np


def softmax(z):
    return np.exp(z)
