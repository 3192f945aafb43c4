"""Mean squared error, the reference: square every miss, then average them all."""

import numpy as np


def mse(y_hat, y):
    """Return the mean of the squared errors over all elements, a float."""
    return float(np.mean((y_hat - y) ** 2))
