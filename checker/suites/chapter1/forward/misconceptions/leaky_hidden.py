"""Leaky ReLU in the hidden layer

Does: It lets a small share of every negative sum through, which is a leaky ReLU.
Think: The plain ReLU is flat on the left: everything below 0 becomes exactly 0.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.where(z1 > 0, z1, 0.01 * z1)
    z2 = a1 @ W2 + b2
    return a1, 1 / (1 + np.exp(-z2))


def explains(returned, raised, x, W1, b1, W2, b2):
    """Whatever the share is."""
    if returned is None or len(returned) != 2:
        return False
    a1, y_hat = map(np.asarray, returned)
    z1 = x @ W1 + b1
    if a1.shape != z1.shape or not np.allclose(a1[z1 >= 0], z1[z1 >= 0]):
        return False
    shares = a1[z1 < 0] / z1[z1 < 0]
    same = np.all((shares > 0) & (shares < 0.9)) and np.allclose(shares, shares[:1])
    return bool(same and np.allclose(y_hat, 1 / (1 + np.exp(-(a1 @ W2 + b2)))))
