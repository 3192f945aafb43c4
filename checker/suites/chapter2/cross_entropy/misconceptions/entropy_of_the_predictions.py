"""The entropy of the predictions

Does: It computes -sum(p log p) of every row and never looks at the labels.
Think: Cross-entropy weighs log p by the truth, not by p itself: -log p of the true class.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs, 1e-12)
    return -np.mean(np.sum(p * np.log(p), axis=1))


def explains(returned, raised, probs, labels):
    """Summed over the classes or averaged; where a p is 0, 0 * log 0 is what it may be."""
    if np.any(probs == 0):
        return True
    if returned is None or np.shape(returned) != ():
        return False
    total = -np.sum(probs * np.log(probs))
    return any(np.isclose(returned, total / n, atol=1e-6) for n in (len(labels), probs.size, 1))
