"""Added, not subtracted

Does: It squares the sum of prediction and truth, not their difference.
Think: An error is a difference: y_hat - y is 0 where the prediction is right.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean((y_hat + y) ** 2)
