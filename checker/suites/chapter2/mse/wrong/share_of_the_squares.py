import numpy as np
def mse(y_hat, y):
    d = (y - y_hat).ravel()
    t = y.ravel()
    return np.dot(d, d) / np.dot(t, t)
