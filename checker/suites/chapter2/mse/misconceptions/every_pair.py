"""Every prediction against every truth

Does: It subtracts every truth from every prediction, N times N differences, and averages over
all.
Think: A flat array minus a column is a square. Keep both shapes the same, and only pairs are
left.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean((y_hat.reshape(-1, 1) - y.reshape(1, -1)) ** 2)
