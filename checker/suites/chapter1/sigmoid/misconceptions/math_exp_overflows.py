"""math.exp overflows

Does: It calls math.exp number by number, which raises OverflowError where NumPy says infinity.
Think: Choose the form by the sign of z, so that the exponent is never positive; or use np.exp.
"""

import math

import numpy as np


def sigmoid(z):
    z = np.asarray(z)
    return np.array([1 / (1 + math.exp(-v)) for v in z.ravel()]).reshape(z.shape)
