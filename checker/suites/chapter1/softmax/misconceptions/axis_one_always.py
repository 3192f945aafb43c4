"""axis=1 for a vector, too

Does: It asks for axis 1 always, which a single example of shape (k,) does not have.
Think: axis=-1 is the last axis, and both (k,) and (batch, k) have one.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def explains(returned, raised, z):
    """Shifted or not: a batch is right, or overflows; a vector raises."""
    if z.ndim == 1:
        return raised in ("AxisError", "IndexError")
    if returned is None or np.shape(returned) != z.shape:
        return False
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    answer, large = np.asarray(returned), np.abs(z).max() > 88
    right = np.isclose(answer, e / e.sum(axis=1, keepdims=True), rtol=1e-5)
    return bool(np.all(right | large & (~np.isfinite(answer) | (answer == 0))))
