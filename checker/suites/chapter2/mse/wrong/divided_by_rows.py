import numpy as np
def mse(y_hat, y):
    N = y_hat.shape[0]
    return float(np.sum(np.power(y_hat - y, 2)) / N)
