"""Squared misses

Does: It averages the squares of probs minus one-hot labels, which is a mean squared error.
Think: Cross-entropy looks at the true class's probability alone, through a logarithm.
"""

import numpy as np


def cross_entropy(probs, labels):
    one_hot = np.eye(probs.shape[1])[labels]
    return np.mean((probs - one_hot) ** 2)


def explains(loss):
    """A mean over all entries, or a sum over the classes; halved or not."""
    squares = np.sum((loss.probs - loss.one_hot) ** 2)
    counts = (loss.probs.size, loss.n, 2 * loss.n, 2 * loss.probs.size)
    return loss.is_one_of(*(squares / count for count in counts), rtol=1e-6, atol=1e-8)
