"""Everything in float32, as somebody used to PyTorch would write it."""

import numpy as np


def mse(y_hat, y):
    y_hat = np.asarray(y_hat, dtype=np.float32)
    y = np.asarray(y, dtype=np.float32)
    return np.square(y_hat - y).mean(dtype=np.float32)
