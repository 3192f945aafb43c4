"""Two forms mixed

Does: It divides e^z by 1 + e^-z: one form's numerator over the other's denominator.
Think: Either 1 / (1 + e^-z) or e^z / (1 + e^z), and for large |z| each on its own side.
"""

import numpy as np


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(-z))
