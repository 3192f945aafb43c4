"""Probabilities added down the columns

Does: It adds every class's probabilities over the rows and takes the logarithm of the sums.
Think: Each row is charged for one entry, that of its label; nothing is added before the
logarithm.
"""

import numpy as np


def cross_entropy(probs, labels):
    return -np.mean(np.log(np.clip(probs, 1e-12, 1).sum(axis=0)))


def explains(loss):
    """With any floor that people write, or none; it shows where p is 0 only."""
    sums = loss.floored(loss.probs).sum(axis=1)
    return loss.is_one_of(-np.log(sums).mean(axis=1))
