"""Tanh of z, not of z / 2

Does: It moves tanh(z) into 0 to 1, which is twice as steep as sigmoid.
Think: (1 + tanh(z)) / 2 is sigmoid(2z): halve the argument, too.
"""

import numpy as np


def sigmoid(z):
    return (1 + np.tanh(z)) / 2
