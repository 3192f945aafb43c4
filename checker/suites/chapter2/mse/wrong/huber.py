import numpy as np
delta = 1.0
def one(e):
    e = abs(e)
    if e < delta:
        return e * e / 2
    return delta * (e - delta / 2)
def mse(y_hat, y):
    return sum(one(e) for e in (y_hat - y).ravel()) / y.size
