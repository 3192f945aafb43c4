"""A ReLU between the layers

Does: It applies ReLU to the hidden bias, or to the weights too, as if there were an activation
    between the layers.
Think: Without an activation everything is linear; with one, the layers could not be collapsed.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, np.maximum(b1, 0) @ W2 + b2


def explains(returned, raised, W1, b1, W2, b2):
    """On the bias, and on the weights as well."""
    ways = [(W, b) for W in (lambda: W1 @ W2, lambda: np.maximum(W1, 0) @ W2, lambda: np.maximum(W1 @ W2, 0)) for b in (lambda: np.maximum(b1, 0) @ W2 + b2, lambda: np.maximum(b1 @ W2 + b2, 0))]
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
