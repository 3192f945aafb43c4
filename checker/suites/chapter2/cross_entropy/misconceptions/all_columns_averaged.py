"""All classes counted

Does: It averages -log over all entries of probs and never looks at the labels.
Think: Only the probability of the true class is charged; it is the label that says which.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(-np.log(np.maximum(probs, 1e-12)))


def explains(returned, raised, probs, labels):
    """With any floor, or none."""
    rows = np.arange(len(labels))
    if np.any(probs == 0):
        return True
    if returned is None:
        return False
    p = np.maximum(probs, 1e-12)
    t = np.eye(probs.shape[1])[labels]
    ways = (-np.mean(np.log(p)), -np.mean(np.sum(np.log(p), axis=1)),)
    return any(
        np.shape(returned) == np.shape(way) and np.allclose(returned, way, rtol=0, atol=1e-4)
        for way in ways
    )
