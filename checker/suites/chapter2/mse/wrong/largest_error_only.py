import numpy as np
def mse(y_hat, y):
    return np.max((y_hat - y) ** 2)
