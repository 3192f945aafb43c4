"""The first inputs alone

Does: It counts the first two or three inputs and no others, however many there are.
Think: How many there are says len(x): a loop over range(len(x)) meets them all, and so does np.dot.
"""

import numpy as np


def neuron(x, w, b):
    return x[0] * w[0] + x[1] * w[1] + x[2] * w[2] + b


def explains(returned, raised, x, w, b):
    """Two or three; where there are fewer, an index may be out of bounds."""
    if returned is None:
        return raised == "IndexError" and len(x) < 3
    return np.shape(returned) == () and any(
        np.isclose(returned, np.dot(x[:count], w[:count]) + b) for count in (2, 3)
    )
