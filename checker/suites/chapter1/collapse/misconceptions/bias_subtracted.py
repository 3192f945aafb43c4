"""A bias subtracted

Does: It takes a bias away where it is added.
Think: Every layer adds its bias: (x @ W1 + b1) @ W2 + b2, multiplied out.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W2 - b2


def explains(returned, raised, W1, b1, W2, b2):
    """Either of the two."""
    ways = [(W, b) for W in (lambda: W1 @ W2,) for b in (lambda: b1 @ W2 - b2, lambda: b2 - b1 @ W2)]
    for weights, bias in ways:
        try:
            W, b = weights(), bias()
        except ValueError:
            if raised == "ValueError":
                return True
            continue
        if returned is None or len(returned) != 2:
            continue
        if np.shape(returned[0]) == W.shape and np.shape(returned[1]) == np.shape(b):
            if np.allclose(returned[0], W) and np.allclose(returned[1], b):
                return True
    return False
