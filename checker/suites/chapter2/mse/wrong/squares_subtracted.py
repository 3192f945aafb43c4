import numpy as np
def mse(y_hat, y):
    return np.mean(np.square(y_hat) - np.square(y))
