"""An activation between the layers

Does: It sends the hidden bias through sigmoid or tanh.
Think: Without an activation everything is linear; with one, the layers could not be collapsed.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, np.tanh(b1) @ W2 + b2


def explains(returned, raised, W1, b1, W2, b2):
    """Sigmoid or tanh, on the weights as well or not."""
    ways = [(W, b) for W in (lambda: W1 @ W2, lambda: np.tanh(W1) @ W2, lambda: (1 / (1 + np.exp(-W1))) @ W2) for b in (lambda: np.tanh(b1) @ W2 + b2, lambda: (1 / (1 + np.exp(-b1))) @ W2 + b2)]
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
