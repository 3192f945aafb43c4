"""Probabilities added down the columns

Does: It adds every class's probabilities over the rows and takes the logarithm of the sums.
Think: Each row is charged for one entry, that of its label; nothing is added before the
logarithm.
"""

import numpy as np


def cross_entropy(probs, labels):
    return -np.mean(np.log(np.clip(probs, 1e-12, 1).sum(axis=0)))
