"""The last row alone

Does: It overwrites the loss in every turn of the loop, so that only the last row counts.
Think: Add every row's loss to a total, and divide by the number of rows behind the loop.
"""

import numpy as np


def cross_entropy(probs, labels):
    for row, label in zip(probs, labels):
        loss = -np.log(max(row[label], 1e-12))
    return loss


def explains(returned, raised, probs, labels):
    """As it is, or divided by the number of rows."""
    rows = np.arange(len(labels))
    if np.any(probs[rows, labels] == 0):
        return True
    if returned is None:
        return False
    p = np.maximum(probs, 1e-12)
    t = np.eye(probs.shape[1])[labels]
    ways = (-np.log(p[-1, labels[-1]]), -np.log(p[-1, labels[-1]]) / len(labels),)
    return any(
        np.shape(returned) == np.shape(way) and np.allclose(returned, way, rtol=0, atol=1e-4)
        for way in ways
    )
