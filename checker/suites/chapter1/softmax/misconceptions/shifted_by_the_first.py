"""Shifted by the first score

Does: It subtracts the first score of the row, so that a score far above it still overflows.
Think: Which score is the largest differs from row to row: np.max(z, axis=-1, keepdims=True).
"""

import numpy as np


def softmax(z):
    e = np.exp(z - z[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True)
