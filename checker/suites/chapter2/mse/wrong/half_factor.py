import numpy as np
def mse(y_hat, y):
    n = y.size
    return np.sum((y_hat - y) ** 2) / (2 * n)
