"""The sum instead of the mean

Does: It adds up the rows' losses and does not divide by their number.
Think: A mean can be compared between batches of any size; the sum grows with every example.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs[np.arange(len(labels)), labels], 1e-12)
    return np.sum(-np.log(p))


def explains(returned, raised, probs, labels):
    """With any floor, or none."""
    rows = np.arange(len(labels))
    if np.any(probs[rows, labels] == 0):
        return True
    if returned is None:
        return False
    p = np.maximum(probs, 1e-12)
    t = np.eye(probs.shape[1])[labels]
    ways = (-np.sum(np.log(p[rows, labels])),)
    return any(
        np.shape(returned) == np.shape(way) and np.allclose(returned, way, rtol=0, atol=1e-4)
        for way in ways
    )
