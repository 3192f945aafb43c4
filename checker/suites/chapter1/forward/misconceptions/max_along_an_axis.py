"""np.max for np.maximum

Does: It takes the largest hidden sum along an axis, where each is compared with 0: the 0 in
    np.max(z1, 0) names an axis.
Think: np.maximum(z1, 0) compares element by element; np.max looks for one winner.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.max(x @ W1 + b1, 0)
    return a1, 1 / (1 + np.exp(-(a1 @ W2 + b2)))


def explains(returned, raised, x, W1, b1, W2, b2):
    """Of one example that is a number, and the product with W2 may raise."""
    if returned is None:
        return x.ndim == 1 and raised == "ValueError"
    if len(returned) != 2:
        return False
    largest = np.max(x @ W1 + b1, axis=0)
    return np.shape(returned[0]) == largest.shape and np.allclose(returned[0], largest)
