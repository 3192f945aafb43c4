"""Written for a vector alone

Does: It loops over z once, which is right for a vector; in a batch every turn gets a whole row,
    and raises.
Think: Let NumPy go through the elements, whatever the shape: np.maximum does.
"""

import numpy as np


def relu(z):
    return np.array([v if v > 0 else 0.0 for v in z])


def explains(returned, raised, z):
    z = np.asarray(z)
    if z.ndim != 1:
        return raised in ("ValueError", "TypeError", "IndexError") or (
            returned is not None and max(z.shape, default=1) == 1
        )
    right = np.where(z > 0, z, 0.0)
    if returned is None or np.shape(returned) != z.shape:
        return False
    return bool(np.all(np.isclose(returned, right) | np.isnan(z)))
