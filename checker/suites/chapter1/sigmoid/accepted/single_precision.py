"""float32 throughout; float32 overflows sooner, and to the right answer."""

import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=np.float32)
    return np.float32(1) / (np.float32(1) + np.exp(-z))
