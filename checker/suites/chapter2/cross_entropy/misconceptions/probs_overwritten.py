"""The caller's probabilities are overwritten

Does: It writes the floor into probs itself, so that the caller's array is changed.
Think: np.maximum and np.clip make a new array; probs[...] = works inside the caller's.
"""

import numpy as np


def cross_entropy(probs, labels):
    probs[probs == 0] = 1e-12
    return -np.mean(np.log(probs[np.arange(len(labels)), labels]))
