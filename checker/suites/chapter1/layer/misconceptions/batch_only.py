"""Written for a batch alone

Does: It takes x for a batch always, as in x.shape[1] or a loop over the rows, so that a single
    example raises.
Think: x @ W multiplies a vector and a batch alike, and neither a loop nor a size is needed.
"""

import numpy as np


def layer(x, W, b, activation):
    rows, n_in = x.shape
    z = np.zeros((rows, W.shape[1]))
    for i in range(rows):
        z[i] = x[i] @ W + b
    return activation(z)


def explains(returned, raised, x, W, b, activation):
    if x.ndim == 1:
        return raised in ("ValueError", "IndexError", "TypeError")
    right = activation(x @ W + b)
    return np.shape(returned) == right.shape and np.allclose(returned, right)
