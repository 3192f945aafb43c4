"""The minus before e

Does: It writes 1 / (1 - e^z): the minus stands before the exponential and not in it.
Think: The sign belongs to z, inside: 1 + e^-z never comes near 0.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 - np.exp(z))
