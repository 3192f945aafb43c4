"""The matrices in the wrong order

Does: It computes W2 @ W1, which only fits if there are as many inputs as outputs.
Think: x meets W1 first: (x @ W1) @ W2 is x @ (W1 @ W2).
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W2 @ W1, b1 @ W2 + b2


def explains(returned, raised, W1, b1, W2, b2):
    """Whatever becomes of the biases."""
    ways = [(W, b) for W in (lambda: W2 @ W1,) for b in (lambda: b1 @ W2 + b2, lambda: W2 @ b1 + b2, lambda: b1 + b2, lambda: b2 @ W1 + b1, lambda: b2)]
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
