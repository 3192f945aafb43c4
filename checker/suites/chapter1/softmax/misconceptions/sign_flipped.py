"""The sign is flipped

Does: It raises e to -z, so that the lowest score gets the largest share.
Think: A higher score means a larger share: e^z, and z - max(z) for the shift.
"""

import numpy as np


def softmax(z):
    e = np.exp(np.min(z, axis=-1, keepdims=True) - z)
    return e / np.sum(e, axis=-1, keepdims=True)


def explains(returned, raised, z):
    """However it is shifted: what overflows is NaN, what vanishes is 0."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    e = np.exp(np.min(z, axis=-1, keepdims=True) - z)
    answer = np.asarray(returned)
    spoilt = (np.abs(z).max() > 88) & (~np.isfinite(answer) | (answer == 0))
    return bool(np.all(spoilt | np.isclose(answer, e / e.sum(axis=-1, keepdims=True), rtol=1e-5)))
