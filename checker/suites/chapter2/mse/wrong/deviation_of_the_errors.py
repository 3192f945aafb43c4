import numpy as np
def mse(y_hat, y):
    e = np.subtract(y, y_hat)
    e = e - e.mean()
    return np.sqrt((e ** 2).sum() / e.size)
