"""Labels used for rows

Does: It looks up probs[labels], which picks whole rows and not one entry a row.
Think: One entry a row wants two indices: probs[np.arange(N), labels].
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs, 1e-12)
    return -np.mean(np.log(p[labels]))


def explains(loss):
    """With any floor that people write, or none; a label may ask for a row that is not there."""
    if np.any(loss.labels >= loss.n):
        return loss.raised == "IndexError"
    charged = -np.log(loss.floored(loss.probs[loss.labels]))
    return loss.is_one_of(charged.mean(axis=(1, 2)))
