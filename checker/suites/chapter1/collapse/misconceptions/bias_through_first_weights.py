"""The bias goes through W1

Does: It multiplies the first bias by W1, which it never meets.
Think: b1 is added after W1 and before W2, so W2 alone is what it passes through.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W1 + b2


def explains(returned, raised, W1, b1, W2, b2):
    """From the left or from the right."""
    ways = [(W, b) for W in (lambda: W1 @ W2,) for b in (lambda: b1 @ W1 + b2, lambda: W1 @ b1 + b2, lambda: b1 @ W1.T + b2)]
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
