"""The left side negated

Does: It answers minus the sigmoid of |z| on the left, where 1 minus that is right.
Think: The curve turns about (0, 1/2): sigmoid(-z) is 1 - sigmoid(z), never negative.
"""

import numpy as np


def sigmoid(z):
    s = 1 / (1 + np.exp(-np.abs(z)))
    return np.where(z >= 0, s, -s)
