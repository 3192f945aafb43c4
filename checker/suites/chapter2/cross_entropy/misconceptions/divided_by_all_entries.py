"""One-hot, and the mean over all entries

Does: It multiplies by one-hot targets and takes the mean over all N * k entries, not over N rows.
Think: All entries but one a row are 0 and still count in that mean: sum them up and divide by N.
"""

import numpy as np


def cross_entropy(probs, labels):
    one_hot = np.eye(probs.shape[1])[labels]
    return -np.mean(one_hot * np.log(np.maximum(probs, 1e-12)))


def explains(loss):
    """With any floor, or none; 0 * log 0 is NaN."""
    if np.any(loss.probs == 0):
        return True
    return loss.is_one_of(-np.mean(loss.one_hot * np.log(loss.probs)))
