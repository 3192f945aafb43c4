"""One over z

Does: It answers 1/z where z is positive.
Think: On the right ReLU does nothing at all: what is positive comes back as it is.
"""

import numpy as np


def relu(z):
    positive = np.asarray(z) > 0
    return np.where(positive, 1.0 / np.where(positive, z, 1.0), 0.0)
