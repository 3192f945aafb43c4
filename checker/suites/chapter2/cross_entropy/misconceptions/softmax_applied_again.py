"""Softmax applied to probabilities

Does: It sends probs through softmax once more before it takes the logarithm.
Think: probs are probabilities already; a second softmax squeezes them towards equal shares.
"""

import numpy as np


def cross_entropy(probs, labels):
    e = np.exp(probs)
    p = (e / e.sum(axis=1, keepdims=True))[np.arange(len(labels)), labels]
    return np.mean(-np.log(p))
