"""The formula for yes or no

Does: It computes y log p + (1 - y) log(1 - p) with class numbers for y, which belongs to a single
    output.
Think: With k classes only the true class's column counts: -log p[label].
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.clip(probs, 1e-12, 1 - 1e-12)
    return -np.mean(labels * np.log(p) + (1 - labels) * np.log(1 - p))


FLOORS = (0.0, *(10.0**-k for k in (*range(5, 17), 20, 30, 50, 100, 300)), 2.0**-52)


def explains(returned, raised, probs, labels):
    """With any floor that people write, or none; of all classes, or of the true one alone.

    The labels may stand in a row or in a column. A row raises, where it is not as long as probs
    is wide.
    """
    n, k = probs.shape
    if returned is None:
        return raised == "ValueError" and n not in (1, k)
    if np.shape(returned) != ():
        return False
    forms = [(labels[:, None], probs), (labels, probs[np.arange(n), labels])]
    if n in (1, k):
        forms.append((labels, probs))
    ways = []
    for y, p in forms:
        for floor in FLOORS:
            low = np.clip(p, floor, 1 - floor)
            for yes, no in (
                (low, 1 - low),
                (np.maximum(p, floor), np.maximum(1 - p, floor)),
                (p + floor, 1 - p + floor),
            ):
                costs = -(y * np.log(yes) + (1 - y) * np.log(no))
                ways += [costs.mean(), costs.sum() / n]
    return any(np.isclose(returned, way, rtol=0, atol=1e-4, equal_nan=True) for way in ways)
