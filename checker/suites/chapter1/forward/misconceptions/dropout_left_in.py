"""Dropout in the hidden layer

Does: It drops some hidden activations at random and makes the others larger, as is done in
    training against overfitting.
Think: Nothing is random in a prediction: a1 is relu(x @ W1 + b1), all of it.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    a1 = a1 * (np.random.rand(*a1.shape) < 0.5) / 0.5
    return a1, 1 / (1 + np.exp(-(a1 @ W2 + b2)))


def explains(returned, raised, x, W1, b1, W2, b2):
    """What is kept is larger by one factor, and y_hat is made of it.

    Of many there are dropped ones and kept ones.
    """
    if returned is None or len(returned) != 2:
        return False
    right = np.maximum(x @ W1 + b1, 0)
    a1, y_hat = np.asarray(returned[0]), np.asarray(returned[1])
    if a1.shape != right.shape or y_hat.shape != (*x.shape[:-1], 1):
        return False
    if not np.allclose(y_hat, 1 / (1 + np.exp(-(a1 @ W2 + b2)))):
        return False
    awake, kept = np.count_nonzero(right), a1 != 0
    if np.any(right[kept] == 0) or awake >= 10 and np.count_nonzero(kept) in (0, awake):
        return False
    factors = a1[kept] / right[kept]
    return bool(np.all(factors > 1.05) and np.allclose(factors, factors[:1]))
