"""The logarithm to base 10

Does: It measures the surprise with log10.
Think: In NumPy the natural logarithm is plain np.log; log10 is smaller by the factor 0.4343.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs[np.arange(len(labels)), labels], 1e-12)
    return np.mean(-np.log10(p))


def explains(loss):
    """With any floor, or none."""
    return not loss.p.all() or loss.is_one_of(-np.mean(np.log10(loss.p)))
