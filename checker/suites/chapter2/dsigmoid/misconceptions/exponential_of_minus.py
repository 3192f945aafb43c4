"""Half of the formula in z

Does: It computes e^-a / (1 + e^-a), without the square below the line, and takes a for z.
Think: In z the slope is e^-z / (1 + e^-z)**2; in a it is a * (1 - a), and a is what you get.
"""

import numpy as np


def dsigmoid(a):
    return np.exp(-a) / (1 + np.exp(-a))
