import numpy as np
def mse(y_hat, y):
    total = 0.0
    for guess, truth in zip(y_hat.ravel(), y.ravel()):
        d = guess - truth
        total += d if d > 0 else -d
    return total
