"""Squared misses

Does: It averages the squares of probs minus one-hot labels, which is a mean squared error.
Think: Cross-entropy looks at the true class's probability alone, through a logarithm.
"""

import numpy as np


def cross_entropy(probs, labels):
    one_hot = np.eye(probs.shape[1])[labels]
    return np.mean((probs - one_hot) ** 2)


def explains(returned, raised, probs, labels):
    """A mean over all entries, or a sum over the classes; halved or not."""
    if returned is None or np.shape(returned) != ():
        return False
    squares = np.sum((probs - np.eye(probs.shape[1])[labels]) ** 2)
    counts = (probs.size, len(labels), 2 * len(labels), 2 * probs.size)
    return any(np.isclose(returned, squares / count, rtol=1e-6) for count in counts)
