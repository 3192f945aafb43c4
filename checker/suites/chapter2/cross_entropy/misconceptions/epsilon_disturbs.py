"""An epsilon that disturbs

Does: It adds 0.001 or so to every p, which changes the honest rows as well.
Think: Whatever is added under the logarithm must vanish beside an honest p: 1e-12 does, 1e-3
    beside 0.01 does not.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(-np.log(probs[np.arange(len(labels)), labels] + 1e-3))


def explains(loss):
    """From 1e-6 up to 0.1."""
    added = np.array([[a * 10.0**-k] for k in range(1, 7) for a in (1, 2, 5)])
    return loss.is_one_of(-np.log(loss.p + added).mean(axis=1), atol=1e-7)
