import numpy as np
def mse(y_hat, y):
    return np.median((y_hat - y) ** 2)
