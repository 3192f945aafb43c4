"""The worst row alone

Does: It returns the largest loss of all rows.
Think: Every row counts alike: the mean of the rows' losses.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.max(-np.log(np.clip(probs[np.arange(len(labels)), labels], 1e-12, 1)))


def explains(loss):
    """With any floor that people write, or none; it shows where p is 0 only."""
    return loss.is_one_of(-np.log(loss.floored(loss.p).min(axis=1)))
