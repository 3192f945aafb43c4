"""The mean left out

Does: It returns every row's loss in an array.
Think: Descent needs one number: average the rows.
"""

import numpy as np


def cross_entropy(probs, labels):
    return -np.log(np.maximum(probs[np.arange(len(labels)), labels], 1e-12))


def explains(returned, raised, probs, labels):
    """With any floor, or none."""
    rows = np.arange(len(labels))
    if np.any(probs[rows, labels] == 0):
        return np.shape(returned) == labels.shape
    if returned is None:
        return False
    p = np.maximum(probs, 1e-12)
    t = np.eye(probs.shape[1])[labels]
    ways = (-np.log(p[rows, labels]),)
    return any(
        np.shape(returned) == np.shape(way) and np.allclose(returned, way, rtol=0, atol=1e-4)
        for way in ways
    )
