"""p times log p

Does: It averages -p * log p of the true class, a term of the entropy.
Think: In -sum(t * log p) the factor is the target t, which is 1 for the true class, and not p.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs[np.arange(len(labels)), labels], 1e-12)
    return np.mean(-p * np.log(p))


FLOORS = (0.0, *(10.0**-k for k in (*range(5, 17), 20, 30, 50, 100, 300)), 2.0**-52)


def explains(returned, raised, probs, labels):
    """With any floor that people write, or none; it shows where p is 0 only."""
    if returned is None or np.shape(returned) != ():
        return False
    p = probs[np.arange(len(labels)), labels]
    ways = [
        -np.mean(floored * np.log(floored))
        for floor in FLOORS
        for floored in (np.maximum(p, floor), p + floor)
    ]
    return any(np.isclose(returned, way, rtol=0, atol=1e-5, equal_nan=True) for way in ways)
