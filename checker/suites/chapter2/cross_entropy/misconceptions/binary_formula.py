"""The formula for yes or no

Does: It computes y log p + (1 - y) log(1 - p) with class numbers for y, which belongs to a single
    output.
Think: With k classes only the true class's column counts: -log p[label].
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.clip(probs, 1e-12, 1 - 1e-12)
    return -np.mean(labels * np.log(p) + (1 - labels) * np.log(1 - p))


def explains(loss):
    """With any floor that people write, or none; of all classes, or of the true one alone.

    The labels may stand in a row or in a column. A row raises, where it is not as long as probs
    is wide.
    """
    fits = loss.n in (1, loss.k)
    if loss.returned is None:
        return loss.raised == "ValueError" and not fits
    column = loss.labels[:, None]
    forms = [(column, loss.probs), (loss.labels, loss.p)]
    if fits:
        forms.append((loss.labels, loss.probs))
    return any(_is_binary(loss, y, p) for y, p in forms)


def _is_binary(loss, y, p):
    """Whether it is the mean over all entries, or over the rows, of y log p + (1 - y) log(1 - p)."""
    clipped = np.clip(p, low := loss.floors(p), 1 - low)
    yes = np.concatenate([clipped, loss.floored(p)])
    no = np.concatenate([1 - clipped, loss.floored(1 - p)])
    costs = -(y * np.log(yes) + (1 - y) * np.log(no))
    totals = costs.reshape(len(costs), -1).sum(axis=1)
    return loss.is_one_of(totals / costs[0].size, totals / loss.n)
