"""The sum instead of the mean

Does: It adds up the rows' losses and does not divide by their number.
Think: A mean can be compared between batches of any size; the sum grows with every example.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs[np.arange(len(labels)), labels], 1e-12)
    return np.sum(-np.log(p))


def explains(loss):
    """With any floor, or none."""
    return not loss.p.all() or loss.is_one_of(-np.sum(np.log(loss.p)))
