"""Multiplied element by element

Does: It uses * where a matrix product is due.
Think: Every output sums over all hidden neurons: W1 @ W2, not W1 * W2.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 * W2, b1 @ W2 + b2


def explains(returned, raised, W1, b1, W2, b2):
    """Whatever becomes of the biases."""
    ways = [(W, b) for W in (lambda: W1 * W2,) for b in (lambda: b1 @ W2 + b2, lambda: b1 + b2, lambda: b1 * W2 + b2, lambda: b1 * b2, lambda: b2)]
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
