"""The bias times W2 the wrong way round

Does: It computes W2 @ b1, which only fits if there are as many outputs as hidden neurons.
Think: The hidden bias stands where x @ W1 stands, to the left of W2: b1 @ W2.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, W2 @ b1 + b2


def explains(returned, raised, W1, b1, W2, b2):
    """Also with a transposed W2."""
    ways = [(W, b) for W in (lambda: W1 @ W2,) for b in (lambda: W2 @ b1 + b2, lambda: b1 @ W2.T + b2)]
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
