"""Tanh

Does: It answers the hyperbolic tangent, another activation.
Think: ReLU needs no exponential: it is the larger of z and 0.
"""

import numpy as np


def relu(z):
    return np.tanh(z)
