"""The logarithm to base 10

Does: It measures the surprise with log10.
Think: In NumPy the natural logarithm is plain np.log; log10 is smaller by the factor 0.4343.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs[np.arange(len(labels)), labels], 1e-12)
    return np.mean(-np.log10(p))


def explains(returned, raised, probs, labels):
    """With any floor, or none."""
    rows = np.arange(len(labels))
    if np.any(probs[rows, labels] == 0):
        return True
    if returned is None:
        return False
    p = np.maximum(probs, 1e-12)
    t = np.eye(probs.shape[1])[labels]
    ways = (-np.mean(np.log10(p[rows, labels])),)
    return any(
        np.shape(returned) == np.shape(way) and np.allclose(returned, way, rtol=0, atol=1e-4)
        for way in ways
    )
