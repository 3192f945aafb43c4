"""The minus forgotten

Does: It averages log p, which is negative, without turning its sign.
Think: Log of a probability is at most 0; the minus makes a loss of it that shrinks as p grows.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs[np.arange(len(labels)), labels], 1e-12)
    return np.mean(np.log(p))


def explains(loss):
    """With any floor, or none."""
    return not loss.p.all() or loss.is_one_of(np.mean(np.log(loss.p)))
