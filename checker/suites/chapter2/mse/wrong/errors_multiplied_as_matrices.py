import numpy as np


def mse(y_hat, y):
    diff = np.subtract(y_hat, y)
    n = diff.shape[0]
    return 1 / n * np.dot(np.transpose(diff), diff)
