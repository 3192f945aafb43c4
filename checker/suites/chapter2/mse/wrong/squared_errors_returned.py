import numpy as np
def mse(y_hat, y):
    return np.square(np.subtract(y, y_hat))
