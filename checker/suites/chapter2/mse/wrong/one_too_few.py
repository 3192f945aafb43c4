import numpy as np
def mse(y_hat, y):
    return np.sum((y_hat - y) ** 2) / (y.size - 1)
