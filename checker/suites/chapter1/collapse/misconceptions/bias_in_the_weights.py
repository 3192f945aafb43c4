"""The bias is mixed into the weights

Does: It returns (W1 + b1) @ W2 for the weights, which adds the bias once for every input.
Think: Multiply the bracket out: what has an x is W1 @ W2, what has none belongs to b.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return (W1 + b1) @ W2, b1 @ W2 + b2


def explains(returned, raised, W1, b1, W2, b2):
    """Whatever is returned for the bias."""
    ways = [(W, b) for W in (lambda: (W1 + b1) @ W2, lambda: (W1 + b1) @ W2 + b2) for b in (lambda: b1 @ W2 + b2, lambda: b2, lambda: b1 + b2)]
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
