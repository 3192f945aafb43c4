"""Sigmoid

Does: It answers 1 / (1 + e^-z), the next exercise's activation.
Think: ReLU needs no exponential: it is the larger of z and 0.
"""

import numpy as np


def relu(z):
    return 1 / (1 + np.exp(-z))
