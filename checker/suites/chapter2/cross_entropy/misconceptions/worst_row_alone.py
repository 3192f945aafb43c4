"""The worst row alone

Does: It returns the largest loss of all rows.
Think: Every row counts alike: the mean of the rows' losses.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.max(-np.log(np.clip(probs[np.arange(len(labels)), labels], 1e-12, 1)))
