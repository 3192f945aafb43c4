"""Negative values are dropped

Does: It returns only the positive entries, so that the shape is lost.
Think: Every entry keeps its place: a silent neuron answers 0, it does not disappear.
"""

import numpy as np


def relu(z):
    z = np.asarray(z)
    return z[z > 0]


def explains(returned, raised, z):
    """The positive entries alone; a batch may stop a loop over single numbers."""
    z = np.asarray(z)
    if returned is None:
        return z.ndim != 1 and raised in ("ValueError", "TypeError")
    answer = np.asarray(returned)
    kept = (z[z > 0], z[z >= 0], z[~(z <= 0)])
    return answer.ndim == 1 and any(
        answer.shape == k.shape and np.allclose(answer, k, equal_nan=True) for k in kept
    )
