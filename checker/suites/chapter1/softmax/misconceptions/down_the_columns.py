"""The wrong axis

Does: It normalises down the columns, so that the columns sum to 1 and not the rows.
Think: axis=0 runs over the examples; the classes lie along the last axis, axis=-1.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=0, keepdims=True))
    return e / np.sum(e, axis=0, keepdims=True)


def explains(returned, raised, z):
    """A vector is right; of a batch, what did not overflow or vanish are shares of a column."""
    if returned is None or np.shape(returned) != z.shape:
        return False
    e = np.exp(z - np.max(z, axis=0, keepdims=True))
    answer = np.asarray(returned)
    spoilt = (z.ndim == 2) & (np.abs(z).max() > 88) & (~np.isfinite(answer) | (answer == 0))
    return bool(np.all(spoilt | np.isclose(answer, e / e.sum(axis=0, keepdims=True), rtol=1e-5)))
