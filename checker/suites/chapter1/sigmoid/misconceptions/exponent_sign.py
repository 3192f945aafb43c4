"""The sign of the exponent

Does: It computes 1 / (1 + e^z), which falls from 1 to 0 where sigmoid rises.
Think: A large z must give a large answer, so e has to shrink as z grows: e^-z.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(z))
