"""The share of hits

Does: It counts how often the likeliest class is the label, which is the accuracy.
Think: Accuracy has no slope to descend: cross-entropy charges every row by the probability of its
    label.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(probs.argmax(axis=1) == labels)


def explains(loss):
    """The share of hits, or of misses."""
    hits = np.mean(loss.probs.argmax(axis=1) == loss.labels)
    return loss.is_one_of(hits, 1 - hits, rtol=1e-5, atol=1e-8)
