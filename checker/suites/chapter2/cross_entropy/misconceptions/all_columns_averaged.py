"""All classes counted

Does: It averages -log over all entries of probs and never looks at the labels.
Think: Only the probability of the true class is charged; it is the label that says which.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(-np.log(np.maximum(probs, 1e-12)))


def explains(loss):
    """With any floor, or none."""
    if np.any(loss.probs == 0):
        return True
    logs = np.log(loss.probs)
    return loss.is_one_of(-np.mean(logs), -np.mean(np.sum(logs, axis=1)))
