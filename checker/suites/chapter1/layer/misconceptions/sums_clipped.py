"""The sums are clipped

Does: It cuts the sums off, at 5 and -5 say, before they go through the activation.
Think: What becomes of a large sum is the activation's business: it gets x @ W + b as it is.
"""

import numpy as np


def layer(x, W, b, activation):
    return activation(np.clip(x @ W + b, -5, 5))


def explains(returned, raised, x, W, b, activation):
    """Both ends alike, or the upper one alone; where is their choice."""
    sums = x @ W + b
    return returned is not None and any(
        np.shape(returned) == sums.shape
        and np.allclose(returned, activation(np.clip(sums, low, bound)))
        for bound in (1, 2, 3, 4, 5, 6, 10, 15, 20, 30, 50)
        for low in (-bound, None)
    )
