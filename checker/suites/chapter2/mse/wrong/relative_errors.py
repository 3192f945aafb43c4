import numpy as np
def mse(y_hat, y):
    return np.mean(((y_hat - y) / y) ** 2)
