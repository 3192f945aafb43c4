import numpy as np
def mse(y_hat, y):
    return ((y_hat - y) ** 2).mean() * 0.5
