"""One minus p

Does: It averages 1 - p or -p of the true class, without a logarithm.
Think: 1 - p never charges more than 1; the logarithm makes confident mistakes dear.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(1 - probs[np.arange(len(labels)), labels])


def explains(returned, raised, probs, labels):
    """1 - p or -p, the mean of it or the sum."""
    if returned is None or np.shape(returned) != ():
        return False
    p = probs[np.arange(len(labels)), labels]
    ways = (np.mean(1 - p), np.sum(1 - p), -np.mean(p), -np.sum(p))
    return any(np.isclose(returned, way, rtol=0, atol=1e-9) for way in ways)
