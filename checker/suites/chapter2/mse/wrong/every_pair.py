import numpy as np
def mse(y_hat, y):
    return np.mean((y_hat.reshape(-1, 1) - y.reshape(1, -1)) ** 2)
