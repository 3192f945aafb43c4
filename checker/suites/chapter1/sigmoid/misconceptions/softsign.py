"""Softsign

Does: It squashes z by z / (1 + |z|) in place of an exponential.
Think: The S of sigmoid is made by e: 1 / (1 + e^-z).
"""

import numpy as np


def sigmoid(z):
    return 0.5 * (1 + z / (1 + np.abs(z)))
