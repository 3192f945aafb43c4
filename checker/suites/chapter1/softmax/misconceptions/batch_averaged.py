"""Divided by the batch, too

Does: It divides the shares by the number of rows, so that the whole batch sums to 1.
Think: Every row is a distribution of its own; an average over the batch belongs to the loss.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True) / len(z)
