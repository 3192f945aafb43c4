import numpy as np
def mse(y_hat, y):
    return float(((y_hat - y) ** 2).sum())
