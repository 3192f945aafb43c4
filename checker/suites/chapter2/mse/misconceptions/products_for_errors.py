"""Products for errors

Does: It multiplies predictions and truths and adds the products up.
Think: An error is a difference: y_hat - y.
"""

import numpy as np


def mse(y_hat, y):
    return np.sum(y_hat * y)
