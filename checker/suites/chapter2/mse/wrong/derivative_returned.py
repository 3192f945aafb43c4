import numpy as np
def mse(y_hat, y):
    return 2 * (y_hat - y) / y.size
