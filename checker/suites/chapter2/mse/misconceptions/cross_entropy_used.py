"""Binary cross-entropy

Does: It computes the cross-entropy of predictions and truths, which is another loss.
Think: The mean squared error knows no logarithm: subtract, square, average.
"""

import numpy as np


def mse(y_hat, y):
    return -np.mean(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat))


def explains(returned, raised, y_hat, y):
    """With any of the small numbers that people clip by; without one it is NaN in places."""
    if returned is None or np.shape(returned) != ():
        return False
    with np.errstate(all="ignore"):
        clipped = [np.clip(y_hat, eps, 1 - eps) for eps in EPSILONS]
        losses = [-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)) for p in (y_hat, *clipped)]
    return bool(np.isclose(returned, losses, rtol=1e-7, atol=0, equal_nan=True).any())


EPSILONS = (1e-15, 1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5)
