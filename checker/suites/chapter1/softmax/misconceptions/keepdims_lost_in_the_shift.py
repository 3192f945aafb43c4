"""The axis is lost in the shift

Does: It takes the maxima without keepdims, so that NumPy lines them up with the columns.
Think: Maxima of shape (batch, 1) stay with their rows; of shape (batch,) they do not.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1))
    return e / np.sum(e, axis=-1, keepdims=True)
