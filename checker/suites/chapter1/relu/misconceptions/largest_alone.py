"""The largest alone

Does: It returns one number, the largest of the array or 0.
Think: np.max looks for one winner; np.maximum compares element by element, and every element
    answers.
"""

import numpy as np


def relu(z):
    return max(0.0, np.max(z))


def explains(returned, raised, z):
    if np.size(z) > 1 and (returned is None or np.shape(returned) != ()):
        return False
    largest = np.max(z)
    return bool(
        returned is not None
        and np.size(returned) == 1
        and any(np.allclose(returned, v, equal_nan=True) for v in (largest, max(0.0, largest)))
    ) or bool(np.isnan(largest))
