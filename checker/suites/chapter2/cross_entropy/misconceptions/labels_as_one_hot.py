"""Labels taken for one-hot rows

Does: It multiplies the labels, which are class numbers, with the logarithms of all classes.
Think: A label is a number from 0 to k - 1: use it as an index, or make one-hot rows of it first.
"""

import numpy as np


def cross_entropy(probs, labels):
    return -np.sum(labels * np.log(np.maximum(probs, 1e-12))) / len(labels)


def explains(returned, raised, probs, labels):
    """It fits where there is one row or as many rows as classes, and then is no loss."""
    p = np.maximum(probs, 1e-12)
    for numbers in (labels, labels[:, None]):
        try:
            charged = -numbers * np.log(p)
        except ValueError:
            if raised == "ValueError":
                return True
            continue
        if np.any(probs == 0) and returned is not None:
            return True
        ways = (charged.mean(), charged.sum() / len(labels), charged.sum())
        if returned is not None and np.shape(returned) == () and any(
            np.isclose(returned, way, rtol=0, atol=1e-4) for way in ways
        ):
            return True
    return False
