"""No floor under p

Does: It takes the logarithm of p as it is, and the loss is infinite where p is 0.
Think: One certain mistake would drown all other rows; a tiny floor under p keeps the loss finite.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(-np.log(probs[np.arange(len(labels)), labels]))
