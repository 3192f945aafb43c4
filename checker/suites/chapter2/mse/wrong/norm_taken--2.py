import numpy as np
def mse(y_hat, y):
    return np.linalg.norm(y_hat - y) / y.size
