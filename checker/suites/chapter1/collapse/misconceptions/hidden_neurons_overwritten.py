"""Only the last hidden neuron counts

Does: It counts the last hidden neuron alone, as a loop does that overwrites its sum in every turn.
Think: Every output sums over all hidden neurons: += in the loop, or W1 @ W2 without one.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return np.outer(W1[:, -1], W2[-1]), b1 @ W2 + b2


def explains(returned, raised, W1, b1, W2, b2):
    """In W, in b or in both; the second bias may be overwritten, too."""
    if returned is None or len(returned) != 2:
        return False
    W_last, b_last = np.outer(W1[:, -1], W2[-1]), b1[-1] * W2[-1]
    W_is_last = _same(returned[0], W_last)
    b_is_last = _same(returned[1], b_last + b2) or _same(returned[1], b_last)
    W_fits = W_is_last or _same(returned[0], W1 @ W2)
    b_fits = b_is_last or _same(returned[1], b1 @ W2 + b2)
    return W_fits and b_fits and (W_is_last or b_is_last)


def _same(part, right):
    return np.shape(part) == right.shape and np.allclose(part, right)
