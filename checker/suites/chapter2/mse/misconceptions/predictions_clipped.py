"""The predictions are clipped first

Does: It clips the predictions to 0 and 1 before it subtracts, as if they were probabilities.
Think: MSE is a loss for quantities, too, and has no logarithm to be guarded: y_hat as it is.
"""

import numpy as np


def mse(y_hat, y):
    y_hat = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return np.mean((y_hat - y) ** 2)


def explains(returned, raised, y_hat, y):
    """To 0 and 1, or to any of the small margins that people write."""
    if returned is None or np.shape(returned) != ():
        return False
    margins = (0.0, 1e-15, 1e-12, 1e-10, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2)
    ways = (np.mean((np.clip(y_hat, e, 1 - e) - y) ** 2) for e in margins)
    return any(np.isclose(returned, way, rtol=1e-8, atol=1e-12) for way in ways)
