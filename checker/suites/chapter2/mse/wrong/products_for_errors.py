import numpy as np
def mse(y_hat, y):
    total = 0.0
    for p, t in zip(y_hat.ravel(), y.ravel()):
        total += p * t
    return total
