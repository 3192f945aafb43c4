"""The mean left out

Does: It returns every row's loss in an array.
Think: Descent needs one number: average the rows.
"""

import numpy as np


def cross_entropy(probs, labels):
    return -np.log(np.maximum(probs[np.arange(len(labels)), labels], 1e-12))


def explains(loss):
    """With any floor, or none."""
    if loss.returned is None or np.shape(loss.returned) != loss.labels.shape:
        return False
    return not loss.p.all() or np.allclose(loss.returned, -np.log(loss.p), rtol=0, atol=1e-4)
