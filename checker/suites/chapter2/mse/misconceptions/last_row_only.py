"""The last row alone

Does: It overwrites the error in every turn of the loop, so that only the last row counts.
Think: Add up in the loop and divide behind it.
"""

import numpy as np


def mse(y_hat, y):
    for i in range(len(y)):
        loss = np.mean((y_hat[i] - y[i]) ** 2)
    return loss


def explains(returned, raised, y_hat, y):
    """Its mean or its sum, divided by the number of rows or not."""
    if returned is None or np.shape(returned) != ():
        return False
    last = (y_hat[-1] - y[-1]) ** 2
    ways = (np.mean(last), np.sum(last), np.sum(last) / len(y), np.sum(last) / y.size)
    return any(np.isclose(returned, way) for way in ways)
