"""A batch is a stack of vectors: calls itself for every row."""

import numpy as np


def softmax(z):
    if np.ndim(z) > 1:
        return np.stack([softmax(row) for row in z])
    e = np.exp(z - max(z))
    return e / sum(e)
