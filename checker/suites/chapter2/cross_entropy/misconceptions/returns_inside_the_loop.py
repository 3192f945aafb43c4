"""A return inside the loop

Does: It returns in the first turn of the loop, so that the first row alone counts.
Think: `return` stands behind the loop, one step further to the left.
"""

import numpy as np


def cross_entropy(probs, labels):
    total = 0.0
    for row, label in zip(probs, labels):
        total -= np.log(max(row[label], 1e-12))
        return total / len(labels)


def explains(returned, raised, probs, labels):
    """As it is, or divided by the number of rows."""
    rows = np.arange(len(labels))
    if np.any(probs[rows, labels] == 0):
        return True
    if returned is None:
        return False
    p = np.maximum(probs, 1e-12)
    t = np.eye(probs.shape[1])[labels]
    ways = (-np.log(p[0, labels[0]]), -np.log(p[0, labels[0]]) / len(labels),)
    return any(
        np.shape(returned) == np.shape(way) and np.allclose(returned, way, rtol=0, atol=1e-4)
        for way in ways
    )
