"""The axis is lost twice

Does: It takes maxima and sums without keepdims, and NumPy lines both up with the columns.
Think: With keepdims=True they have shape (batch, 1) and stay with their rows.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1))
    return e / np.sum(e, axis=-1)
