"""Probabilities added down the columns

Does: It adds every class's probabilities over the rows and takes the logarithm of the sums.
Think: Each row is charged for one entry, that of its label; nothing is added before the
logarithm.
"""

import numpy as np


def cross_entropy(probs, labels):
    return -np.mean(np.log(np.clip(probs, 1e-12, 1).sum(axis=0)))


FLOORS = (0.0, *(10.0**-k for k in (*range(5, 17), 20, 30, 50, 100, 300)), 2.0**-52)


def explains(returned, raised, probs, labels):
    """With any floor that people write, or none; it shows where p is 0 only."""
    if returned is None or np.shape(returned) != ():
        return False
    p = probs
    ways = [
        -np.mean(np.log(floored.sum(axis=0)))
        for floor in FLOORS
        for floored in (np.maximum(p, floor), p + floor)
    ]
    return any(np.isclose(returned, way, rtol=0, atol=1e-4, equal_nan=True) for way in ways)
