"""The largest error alone

Does: It takes the largest of the squared errors.
Think: All elements go into one mean, the hits too.
"""

import numpy as np


def mse(y_hat, y):
    return np.max((y_hat - y) ** 2)
