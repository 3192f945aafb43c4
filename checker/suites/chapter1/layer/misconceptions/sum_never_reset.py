"""The sum is never set back to 0

Does: It adds to the sum of the neuron before, or of the example before, where each begins at 0.
Think: Every neuron sums for itself: set the sum back before each, or let x @ W do it.
"""

import numpy as np


def layer(x, W, b, activation):
    return activation(np.cumsum(x @ W, axis=-1) + b)


def explains(returned, raised, x, W, b, activation):
    """With the bias in the sum or behind it; along a row, down the batch, or through all of it."""
    if returned is None:
        return False
    z, ways = x @ W, []
    for bias, after in ((0, b), (b, 0)):
        ways.append(np.cumsum(z + bias, axis=-1) + after)
        if x.ndim == 2:
            ways.append(np.cumsum(z + bias, axis=0) + after)
            ways.append(np.cumsum(z + bias).reshape(z.shape) + after)
        elif np.shape(returned) == z.shape and np.allclose(returned, activation(z + b)):
            return True  # down a batch alone
    return any(
        np.shape(returned) == z.shape and np.allclose(returned, activation(way)) for way in ways
    )
