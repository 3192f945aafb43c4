"""The squared miss of the true class

Does: It averages (1 - p)**2 of the true class, without a logarithm.
Think: Surprise is measured by the logarithm: -log p, which has no upper end.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean((1 - probs[np.arange(len(labels)), labels]) ** 2)
