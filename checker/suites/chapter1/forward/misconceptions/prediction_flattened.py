"""The prediction loses its last axis

Does: It squeezes y_hat, which gives (N,) for a batch and a bare number for one example.
Think: y_hat is a layer of one neuron: (N, 1), and (1,) for one example.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, np.squeeze(1 / (1 + np.exp(-(a1 @ W2 + b2))))


def explains(returned, raised, x, W1, b1, W2, b2):
    """All axes of length 1, or the last alone: a batch of one is () or (1,)."""
    if returned is None or len(returned) != 2:
        return False
    a1, y_hat = np.maximum(x @ W1 + b1, 0), np.asarray(returned[1])
    right = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    shapes = (right.shape[:-1], np.squeeze(right).shape)
    if np.shape(returned[0]) != a1.shape or y_hat.shape not in shapes:
        return False
    return np.allclose(returned[0], a1) and np.allclose(np.ravel(y_hat), np.ravel(right))
