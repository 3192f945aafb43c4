"""Softmax at the output

Does: It applies softmax to a single output, whose share is 1, always.
Think: Softmax shares 1 among several classes; a single yes-or-no question needs sigmoid.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    e = np.exp(a1 @ W2 + b2)
    return a1, e / e.sum(axis=-1, keepdims=True)


def explains(returned, raised, x, W1, b1, W2, b2):
    """Over the one output, or down the batch; both make 1 of a single example."""
    if returned is None or len(returned) != 2:
        return False
    a1 = np.maximum(x @ W1 + b1, 0)
    e = np.exp(a1 @ W2 + b2)
    if np.shape(returned[1]) != e.shape or not np.allclose(returned[0], a1):
        return False
    return any(np.allclose(returned[1], e / total) for total in (e, e.sum()))
