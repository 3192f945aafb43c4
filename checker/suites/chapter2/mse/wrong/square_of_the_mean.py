import numpy as np
def mse(y_hat, y):
    return (np.mean(y_hat) - np.mean(y)) ** 2
