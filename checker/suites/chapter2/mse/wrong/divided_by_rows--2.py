import numpy as np
def mse(y_hat, y):
    return ((y - y_hat) ** 2).sum() / len(y_hat)
