"""The logarithm of the mean

Does: It averages the probabilities first and takes -log of that average.
Think: Each row pays for its own p, and only the prices are averaged; one bad row must show.
"""

import numpy as np


def cross_entropy(probs, labels):
    return -np.log(max(np.mean(probs[np.arange(len(labels)), labels]), 1e-12))


def explains(loss):
    """With any floor, or none: the mean of several rows is seldom 0."""
    mean = loss.p.mean()
    return mean == 0 or loss.is_one_of(-np.log(mean))
