"""The first or the last entry missed

Does: Its loop leaves out the first entry or the last, which stays 0.
Think: range(n) counts from 0 to n - 1 by itself and so names all n entries; np.maximum needs none.
"""

import numpy as np


def relu(z):
    out = np.zeros_like(z)
    for i in range(len(z) - 1):
        out[i] = max(0.0, z[i])
    return out


def explains(returned, raised, z):
    """In a batch a whole row, unless the loop raises there; a single number has no entries."""
    z = np.asarray(z)
    if returned is None:
        return z.ndim != 1 and raised in ("ValueError", "TypeError", "IndexError")
    if z.ndim == 0 or np.shape(returned) != z.shape:
        return z.ndim == 0
    for missed in (0, -1):
        for part in (lambda a: a, np.ravel):
            right = np.maximum(z, 0)
            part(right)[missed] = 0.0
            if np.all(np.isclose(returned, right) | np.isnan(z)):
                return True
    return False
