"""A return inside the loop

Does: It returns in the first turn of the loop, so that the first row alone counts.
Think: `return` stands behind the loop, one step further to the left.
"""

import numpy as np


def cross_entropy(probs, labels):
    total = 0.0
    for row, label in zip(probs, labels):
        total -= np.log(max(row[label], 1e-12))
        return total / len(labels)


def explains(loss):
    """As it is, or divided by the number of rows."""
    if not loss.p.all():
        return True
    first = -np.log(loss.p[0])
    return loss.is_one_of(first, first / loss.n)
