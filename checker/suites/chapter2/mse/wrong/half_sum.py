import numpy as np
def mse(y_hat, y):
    return 0.5 * np.sum((y - y_hat) ** 2)
