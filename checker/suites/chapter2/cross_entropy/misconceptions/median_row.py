"""The median row

Does: It takes the median of the rows' losses.
Think: Every row counts by its size: the mean of the rows' losses.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.median(-np.log(np.clip(probs[np.arange(len(labels)), labels], 1e-12, 1)))


FLOORS = (0.0, *(10.0**-k for k in (*range(5, 17), 20, 30, 50, 100, 300)), 2.0**-52)


def explains(returned, raised, probs, labels):
    """With any floor that people write, or none; it shows where p is 0 only."""
    if returned is None or np.shape(returned) != ():
        return False
    p = probs[np.arange(len(labels)), labels]
    ways = [
        np.median(-np.log(floored))
        for floor in FLOORS
        for floored in (np.maximum(p, floor), p + floor)
    ]
    return any(np.isclose(returned, way, rtol=0, atol=1e-4, equal_nan=True) for way in ways)
