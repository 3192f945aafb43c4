import numpy as np
def mse(y_hat, y):
    return np.abs(y_hat - y).sum() / y_hat.size
