"""The axis is lost

Does: It sums along the rows without keepdims, so that NumPy lines the sums up with the columns.
Think: Sums of shape (batch, 1) stay with their rows; of shape (batch,) they do not.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1)
