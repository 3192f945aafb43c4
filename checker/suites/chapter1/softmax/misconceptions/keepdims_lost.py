"""The axis is lost

Does: It sums along the rows without keepdims, so that NumPy lines the sums up with the columns.
Think: Sums of shape (batch, 1) stay with their rows; of shape (batch,) they do not.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1)


def explains(returned, raised, z):
    """Whatever the shift: a batch's sums of shape (batch,) meet the columns."""
    large = np.abs(z).max() > 88
    if z.ndim == 2 and z.shape[0] not in (1, z.shape[1]):
        return raised == "ValueError"
    if returned is None or np.shape(returned) != z.shape:
        return False
    answer, spoilt = np.asarray(returned), False
    if large:
        spoilt = ~np.isfinite(returned) | (answer == 0)
    for shift in (np.max(z, axis=-1, keepdims=True), np.max(z), 0.0):
        e = np.exp(z - shift)
        if np.all(spoilt | np.isclose(answer, e / e.sum(axis=-1), rtol=1e-5)):
            return True
    return False
