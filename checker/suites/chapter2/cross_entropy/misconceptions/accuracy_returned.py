"""The share of hits

Does: It counts how often the likeliest class is the label, which is the accuracy.
Think: Accuracy has no slope to descend: cross-entropy charges every row by the probability of its
    label.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(probs.argmax(axis=1) == labels)


def explains(returned, raised, probs, labels):
    """The share of hits, or of misses."""
    if returned is None or np.shape(returned) != ():
        return False
    hits = np.mean(probs.argmax(axis=1) == labels)
    return bool(np.isclose(returned, hits) or np.isclose(returned, 1 - hits))
