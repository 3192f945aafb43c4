"""The median row

Does: It takes the median of the rows' losses.
Think: Every row counts by its size: the mean of the rows' losses.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.median(-np.log(np.clip(probs[np.arange(len(labels)), labels], 1e-12, 1)))
