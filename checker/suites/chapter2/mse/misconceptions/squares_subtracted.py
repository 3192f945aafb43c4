"""The difference of the squares

Does: It squares predictions and truths and then subtracts.
Think: The miss is the distance between the two, so subtract first, and square that.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean(y_hat**2 - y**2)
