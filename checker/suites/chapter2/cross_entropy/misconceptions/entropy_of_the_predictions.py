"""The entropy of the predictions

Does: It computes -sum(p log p) of every row and never looks at the labels.
Think: Cross-entropy weighs log p by the truth, not by p itself: -log p of the true class.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs, 1e-12)
    return -np.mean(np.sum(p * np.log(p), axis=1))


def explains(loss):
    """Summed over the classes or averaged; where a p is 0, 0 * log 0 is what it may be."""
    if np.any(loss.probs == 0):
        return True
    total = -np.sum(loss.probs * np.log(loss.probs))
    return loss.is_one_of(total / loss.n, total / loss.probs.size, total, rtol=1e-5, atol=1e-6)
