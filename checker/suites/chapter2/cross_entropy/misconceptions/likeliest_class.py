"""The likeliest class instead of the true one

Does: It takes the largest probability of each row, whatever the label says.
Think: A network that is sure of the wrong class must pay; charge the class that was true.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(-np.log(np.maximum(probs.max(axis=1), 1e-12)))
