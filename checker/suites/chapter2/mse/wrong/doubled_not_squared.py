import numpy as np
def mse(y_hat, y):
    return np.mean(2 * (y_hat - y))
