"""Python's max on a batch

Does: It calls max(z), which compares whole rows as soon as z is a batch, and raises.
Think: np.max with axis=-1 and keepdims=True finds each row's largest, for a vector too.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - max(z))
    return e / np.sum(e, axis=-1, keepdims=True)


def explains(returned, raised, z):
    """A vector is right; max() of several rows raises, of a single row it is that row."""
    if z.ndim == 2:
        return raised == "ValueError" or z.shape[0] == 1
    if returned is None or np.shape(returned) != z.shape:
        return False
    e = np.exp(z - np.max(z))
    return bool(np.allclose(returned, e / e.sum(), rtol=1e-5))
