"""Written for a batch alone

Does: It takes x for a batch always, as in x.shape[1] or a loop over the rows, so that a single
    example raises.
Think: x @ W1 multiplies a vector and a batch alike, and neither a loop nor a size is needed.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    rows, n_in = x.shape
    a1 = np.maximum(x @ W1 + np.tile(b1, (rows, 1)), 0)
    return a1, 1 / (1 + np.exp(-(a1 @ W2 + b2)))


def explains(returned, raised, x, W1, b1, W2, b2):
    if x.ndim == 1:
        return raised in ("ValueError", "TypeError", "IndexError")
    if returned is None or len(returned) != 2:
        return False
    a1 = np.maximum(x @ W1 + b1, 0)
    y_hat = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    return all(
        np.shape(part) == right.shape and np.allclose(part, right)
        for part, right in zip(returned, (a1, y_hat))
    )
