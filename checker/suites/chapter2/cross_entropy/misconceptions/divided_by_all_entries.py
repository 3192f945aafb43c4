"""One-hot, and the mean over all entries

Does: It multiplies by one-hot targets and takes the mean over all N * k entries, not over N rows.
Think: All entries but one a row are 0 and still count in that mean: sum them up and divide by N.
"""

import numpy as np


def cross_entropy(probs, labels):
    one_hot = np.eye(probs.shape[1])[labels]
    return -np.mean(one_hot * np.log(np.maximum(probs, 1e-12)))


def explains(returned, raised, probs, labels):
    """With any floor, or none; 0 * log 0 is NaN."""
    rows = np.arange(len(labels))
    if np.any(probs == 0):
        return True
    if returned is None:
        return False
    p = np.maximum(probs, 1e-12)
    t = np.eye(probs.shape[1])[labels]
    ways = (-np.mean(t * np.log(p)),)
    return any(
        np.shape(returned) == np.shape(way) and np.allclose(returned, way, rtol=0, atol=1e-4)
        for way in ways
    )
