"""The deviation of the errors

Does: It takes the standard deviation of the errors, from which their mean has been taken away.
Think: Nothing is taken away: square the errors as they are, and average.
"""

import numpy as np


def mse(y_hat, y):
    return np.std(y_hat - y)
