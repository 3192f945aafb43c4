import numpy as np
def mse(y_hat, y):
    return sum(abs(a - b) for a, b in zip(y_hat.ravel(), y.ravel())) / y.size
