import numpy as np
def mse(y_hat, y):
    return np.average(y_hat - y)
