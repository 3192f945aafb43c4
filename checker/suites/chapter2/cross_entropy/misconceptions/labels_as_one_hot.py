"""Labels taken for one-hot rows

Does: It multiplies the labels, which are class numbers, with the logarithms of all classes.
Think: A label is a number from 0 to k - 1: use it as an index, or make one-hot rows of it first.
"""

import numpy as np


def cross_entropy(probs, labels):
    return -np.sum(labels * np.log(np.maximum(probs, 1e-12))) / len(labels)


def explains(loss):
    """It fits where there is one row or as many rows as classes, and then is no loss."""
    return any(_weighs_by(loss, numbers) for numbers in (loss.labels, loss.labels[:, None]))


def _weighs_by(loss, numbers):
    try:
        charged = -numbers * np.log(np.maximum(loss.probs, 1e-12))
    except ValueError:
        return loss.raised == "ValueError"
    if np.any(loss.probs == 0) and loss.returned is not None:
        return True
    return loss.is_one_of(charged.mean(), charged.sum() / loss.n, charged.sum())
