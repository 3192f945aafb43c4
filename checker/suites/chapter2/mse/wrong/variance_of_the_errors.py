import numpy as np
def mse(y_hat, y):
    return np.var(y_hat - y)
