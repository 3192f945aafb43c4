"""An arctangent

Does: It moves the arctangent into 0 to 1, a curve of the same kind with far heavier tails.
Think: Many curves have the shape of an S. Sigmoid is 1 / (1 + e^-z).
"""

import numpy as np


def sigmoid(z):
    return 0.5 + np.arctan(z) / np.pi
