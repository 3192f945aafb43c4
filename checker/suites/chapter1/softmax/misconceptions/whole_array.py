"""One sum for the whole array

Does: It divides by the sum over the whole batch, so that the examples compete.
Think: Every row is an example and sums to 1 by itself: axis=-1, keepdims=True.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z))
    return e / np.sum(e)


def explains(returned, raised, z):
    """Whatever shift a row has, of its own or with others: its shares keep their proportions.

    What overflows is NaN, and what vanishes is 0. A single row is right.
    """
    if returned is None or np.shape(returned) != z.shape:
        return False
    rows, answer = np.atleast_2d(z), np.atleast_2d(returned)
    e = np.exp(rows - rows.max(axis=1, keepdims=True))
    shares = e / e.sum(axis=1, keepdims=True)
    large = np.abs(z).max() > 88
    if large and not np.all(np.isfinite(answer)):
        return bool(np.all(~np.isfinite(answer) | (answer == 0)))
    parts = answer.sum(axis=1, keepdims=True)
    if not (np.allclose(answer, parts * shares, rtol=1e-5) and np.isclose(parts.sum(), 1)):
        return False
    return len(rows) == 1 or bool(large or np.ptp(parts) > 1e-6)  # not each an equal part
