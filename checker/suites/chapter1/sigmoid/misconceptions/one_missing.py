"""The 1 in the denominator is missing

Does: It computes 1 / e^-z, which grows without end.
Think: The 1 + keeps the denominator above 1, and so the answer below 1.
"""

import numpy as np


def sigmoid(z):
    return 1 / np.exp(-z)
