"""Written for a batch alone

Does: It takes z for a batch always, as in n, k = z.shape, so that a single example raises.
Think: axis=-1 and keepdims=True serve (k,) and (batch, k) alike, and no size need be known.
"""

import numpy as np


def softmax(z):
    n, k = z.shape
    e = np.exp(z - np.max(z, axis=1).reshape(n, 1))
    return e / np.sum(e, axis=1).reshape(n, 1)


def explains(returned, raised, z):
    """Shifted or not: a batch is right, or overflows."""
    if z.ndim == 1:
        return raised in ("ValueError", "TypeError")
    if returned is None or np.shape(returned) != z.shape:
        return False
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    answer, large = np.asarray(returned), np.abs(z).max() > 88
    right = np.isclose(answer, e / e.sum(axis=1, keepdims=True), rtol=1e-5)
    return bool(np.all(right | large & (~np.isfinite(answer) | (answer == 0))))
