"""The last row alone

Does: It overwrites the loss in every turn of the loop, so that only the last row counts.
Think: Add every row's loss to a total, and divide by the number of rows behind the loop.
"""

import numpy as np


def cross_entropy(probs, labels):
    for row, label in zip(probs, labels):
        loss = -np.log(max(row[label], 1e-12))
    return loss


def explains(loss):
    """As it is, or divided by the number of rows."""
    if not loss.p.all():
        return True
    last = -np.log(loss.p[-1])
    return loss.is_one_of(last, last / loss.n)
