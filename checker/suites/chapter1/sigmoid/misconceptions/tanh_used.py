"""Tanh

Does: It answers the hyperbolic tangent, which runs from -1 to 1.
Think: The same S, but shifted and stretched: sigmoid(z) is (1 + tanh(z / 2)) / 2.
"""

import numpy as np


def sigmoid(z):
    return np.tanh(z)
