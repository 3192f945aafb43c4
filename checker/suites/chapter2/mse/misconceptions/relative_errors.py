"""Errors relative to the truth

Does: It divides every error by the truth, which is infinite where the truth is 0.
Think: The error is the plain difference: y_hat - y.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean(((y_hat - y) / y) ** 2)


def explains(returned, raised, y_hat, y):
    """Squared or not; where a truth is 0, not finite."""
    if returned is None or np.shape(returned) != ():
        return False
    if (y == 0).any():
        return not np.isfinite(returned)
    shares = (y_hat - y) / y
    return any(np.isclose(returned, np.mean(s)) for s in (shares**2, np.abs(shares)))
