"""Labels and probabilities in each other's place

Does: It uses the probabilities for indices, as happens where the def line names the labels first,
    and raises.
Think: The order is that of the stub: cross_entropy(probs, labels).
"""

import numpy as np


def cross_entropy(labels, probs):
    p = np.maximum(probs[np.arange(len(labels)), labels], 1e-12)
    return -np.mean(np.log(p))
