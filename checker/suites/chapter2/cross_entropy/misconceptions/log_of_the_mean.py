"""The logarithm of the mean

Does: It averages the probabilities first and takes -log of that average.
Think: Each row pays for its own p, and only the prices are averaged; one bad row must show.
"""

import numpy as np


def cross_entropy(probs, labels):
    return -np.log(max(np.mean(probs[np.arange(len(labels)), labels]), 1e-12))


def explains(returned, raised, probs, labels):
    """With any floor, or none: the mean of several rows is seldom 0."""
    mean = np.mean(probs[np.arange(len(labels)), labels])
    if mean == 0:
        return True
    return bool(
        returned is not None
        and np.shape(returned) == ()
        and np.isclose(returned, -np.log(mean), rtol=0, atol=1e-4)
    )
