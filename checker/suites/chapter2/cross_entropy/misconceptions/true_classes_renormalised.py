"""The rows' probabilities made shares of each other

Does: It divides the true classes' probabilities by their sum before it takes the logarithm.
Think: Every row already sums to 1 by itself; its p goes into the logarithm as it is.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = probs[np.arange(len(labels)), labels]
    return -np.mean(np.log(p / p.sum() + 1e-12))
