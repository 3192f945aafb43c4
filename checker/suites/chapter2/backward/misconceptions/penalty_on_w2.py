"""A penalty on the weights

Does: It adds a share of W2 to dW2, as a loss with a penalty on its weights would ask for.
Think: L is the sum of the squared misses and nothing else: regularisation changes the loss, and
    with it the gradient.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    return X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2 + 0.01 * W2, d2.sum(axis=0, keepdims=True)


def explains(returned, raised, X, y, a1, a2, W2):
    """Any one share of W2, and all else right."""
    if not isinstance(returned, tuple) or len(returned) != 4:
        return False
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    right = X.T @ d1, d1.sum(axis=0, keepdims=True), a1.T @ d2, d2.sum(axis=0, keepdims=True)
    if [np.shape(mine) for mine in returned] != [its.shape for its in right]:
        return False
    if not all(np.allclose(returned[i], right[i], rtol=1e-5) for i in (0, 1, 3)):
        return False
    shares = (returned[2] - right[2]) / W2
    share = shares[0, 0]
    return bool(np.allclose(shares, shares[0], rtol=1e-3) and 1e-5 < share <= 1)
