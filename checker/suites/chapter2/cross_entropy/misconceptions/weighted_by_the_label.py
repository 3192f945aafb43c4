"""Weighted by the label

Does: It multiplies each row's loss by the label, so that class 0 costs nothing.
Think: A label is a name and no amount: it only says which column to look up.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.clip(probs[np.arange(len(labels)), labels], 1e-12, 1)
    return -np.mean(labels * np.log(p))


FLOORS = (0.0, *(10.0**-k for k in (*range(5, 17), 20, 30, 50, 100, 300)), 2.0**-52)


def explains(returned, raised, probs, labels):
    """With any floor that people write, or none; it shows where p is 0 only."""
    if returned is None or np.shape(returned) != ():
        return False
    p = probs[np.arange(len(labels)), labels]
    ways = [
        -np.mean(labels * np.log(floored))
        for floor in FLOORS
        for floored in (np.maximum(p, floor), p + floor)
    ]
    return any(np.isclose(returned, way, rtol=0, atol=1e-4, equal_nan=True) for way in ways)
