"""The rows' probabilities made shares of each other

Does: It divides the true classes' probabilities by their sum before it takes the logarithm.
Think: Every row already sums to 1 by itself; its p goes into the logarithm as it is.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = probs[np.arange(len(labels)), labels]
    return -np.mean(np.log(p / p.sum() + 1e-12))


FLOORS = (0.0, *(10.0**-k for k in (*range(5, 17), 20, 30, 50, 100, 300)), 2.0**-52)


def explains(returned, raised, probs, labels):
    """With any floor that people write, or none, before the division or behind it."""
    if returned is None or np.shape(returned) != ():
        return False
    p = probs[np.arange(len(labels)), labels]
    ways = []
    for floor in FLOORS:
        for floored in (np.maximum(p, floor), p + floor):
            ways.append(floored / floored.sum())
        ways += [np.maximum(p / p.sum(), floor), p / p.sum() + floor]
    return any(
        np.isclose(returned, -np.mean(np.log(way)), rtol=0, atol=1e-4, equal_nan=True)
        for way in ways
    )
