"""The prediction and a cache

Does: It returns y_hat first and keeps the rest in a dict, as some courses do for the way back.
Think: The contract is the pair (a1, y_hat): first the hidden activations, then the prediction.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    y_hat = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    return y_hat, {"a1": a1}


def explains(returned, raised, x, W1, b1, W2, b2):
    """Whatever is in the dict; the prediction before it is right."""
    if not isinstance(returned, tuple) or len(returned) != 2 or not isinstance(returned[1], dict):
        return False
    right, _ = forward(x, W1, b1, W2, b2)
    return np.shape(returned[0]) == right.shape and np.allclose(returned[0], right)
