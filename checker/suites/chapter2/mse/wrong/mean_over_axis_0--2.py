import numpy as np
def mse(y_hat, y):
    total = 0
    for a, b in zip(y_hat, y):
        total += (a - b) ** 2
    return total / len(y)
