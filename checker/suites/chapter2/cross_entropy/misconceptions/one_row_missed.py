"""The first or the last row missed

Does: It leaves out the first row or the last, as range(1, n) and range(n - 1) do.
Think: range(n) counts from 0 to n - 1 by itself; np.arange(n), labels picks one entry of every row.
"""

import numpy as np


def cross_entropy(probs, labels):
    total = 0.0
    for i in range(len(labels) - 1):
        total -= np.log(max(probs[i, labels[i]], 1e-12))
    return total / len(labels)


def explains(loss):
    """Divided by all rows, or by those that are left; with any floor that people write, or none."""
    if loss.n == 1:
        return loss.raised == "ZeroDivisionError" or loss.is_one_of(0.0, np.nan)
    charged = -np.log(loss.floored(loss.p))
    sums = np.stack([charged[:, 1:].sum(axis=1), charged[:, :-1].sum(axis=1)])
    return loss.is_one_of(sums / loss.n, sums / (loss.n - 1))
