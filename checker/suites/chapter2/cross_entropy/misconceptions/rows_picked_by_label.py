"""Labels used for rows

Does: It looks up probs[labels], which picks whole rows and not one entry a row.
Think: One entry a row wants two indices: probs[np.arange(N), labels].
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs, 1e-12)
    return -np.mean(np.log(p[labels]))


FLOORS = (0.0, *(10.0**-k for k in (*range(5, 17), 20, 30, 50, 100, 300)), 2.0**-52)


def explains(returned, raised, probs, labels):
    """With any floor that people write, or none; a label may ask for a row that is not there."""
    if np.any(labels >= len(probs)):
        return raised == "IndexError"
    if returned is None or np.shape(returned) != ():
        return False
    p = probs[labels]
    ways = [-np.log(floored) for floor in FLOORS for floored in (np.maximum(p, floor), p + floor)]
    return any(np.isclose(returned, way.mean(), rtol=0, atol=1e-4) for way in ways)
