"""Labels counted from 1

Does: It looks up column labels[i] - 1, as if the first class were number 1.
Think: Classes count from 0, as columns do; index -1 is the last column, and no error warns of it.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = probs[np.arange(len(labels)), labels - 1]
    return np.mean(-np.log(np.maximum(p, 1e-12)))


def explains(returned, raised, probs, labels):
    """With any floor, or none."""
    rows = np.arange(len(labels))
    if np.any(probs[rows, labels - 1] == 0):
        return True
    if returned is None:
        return False
    p = np.maximum(probs, 1e-12)
    t = np.eye(probs.shape[1])[labels]
    ways = (-np.mean(np.log(p[rows, labels - 1])),)
    return any(
        np.shape(returned) == np.shape(way) and np.allclose(returned, way, rtol=0, atol=1e-4)
        for way in ways
    )
