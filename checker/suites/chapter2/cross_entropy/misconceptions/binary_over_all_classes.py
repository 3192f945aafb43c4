"""Binary cross-entropy over all classes

Does: It also charges every wrong class -log(1 - p), as if each class were a yes-or-no question.
Think: The classes share one sum of 1, so the true class's p already says it all.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.clip(probs, 1e-12, 1 - 1e-12)
    t = np.eye(probs.shape[1])[labels]
    return -np.sum(t * np.log(p) + (1 - t) * np.log(1 - p)) / len(labels)


def explains(returned, raised, probs, labels):
    """A sum over the classes, or a mean over all entries."""
    rows = np.arange(len(labels))
    if np.any((probs == 0) | (probs == 1)):
        return True
    if returned is None:
        return False
    p = np.maximum(probs, 1e-12)
    t = np.eye(probs.shape[1])[labels]
    ways = (-np.sum(t * np.log(p) + (1 - t) * np.log(1 - p)) / len(labels), -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p)),)
    return any(
        np.shape(returned) == np.shape(way) and np.allclose(returned, way, rtol=0, atol=1e-4)
        for way in ways
    )
