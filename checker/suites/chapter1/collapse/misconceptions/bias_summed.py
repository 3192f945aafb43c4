"""The hidden biases in one sum

Does: It adds everything that comes of b1 up to one number and gives it to every output.
Think: Each output has its own weights for the hidden biases: b1 @ W2 has one entry an output.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, np.sum(b1 @ W2) + b2


def explains(returned, raised, W1, b1, W2, b2):
    """Before W2 or after it."""
    ways = [(W, b) for W in (lambda: W1 @ W2,) for b in (lambda: np.sum(b1 @ W2) + b2, lambda: np.sum(b1) + b2)]
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
