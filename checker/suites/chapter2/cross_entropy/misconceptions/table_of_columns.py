"""Every row against every label

Does: It looks up probs[:, labels], an N by N table, and averages over all of it.
Think: Row i has one label, labels[i]: two integer arrays, np.arange(N) and labels, pick one entry
    a row.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(-np.log(np.maximum(probs[:, labels], 1e-12)))


def explains(returned, raised, probs, labels):
    """With any floor, or none."""
    rows = np.arange(len(labels))
    if np.any(probs[:, labels] == 0):
        return True
    if returned is None:
        return False
    p = np.maximum(probs, 1e-12)
    t = np.eye(probs.shape[1])[labels]
    ways = (-np.mean(np.log(p[:, labels])),)
    return any(
        np.shape(returned) == np.shape(way) and np.allclose(returned, way, rtol=0, atol=1e-4)
        for way in ways
    )
