"""The logarithm to base 2

Does: It measures the surprise with log2, in bits.
Think: The loss is defined with the natural logarithm, whose derivative is simply 1/p; log2 is
    larger by the factor 1.4427.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs[np.arange(len(labels)), labels], 1e-12)
    return np.mean(-np.log2(p))


def explains(loss):
    """With any floor, or none."""
    return not loss.p.all() or loss.is_one_of(-np.mean(np.log2(loss.p)))
