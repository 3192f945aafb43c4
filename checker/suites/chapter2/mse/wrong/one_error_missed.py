import numpy as np


def mse(y_hat, y):
    p = y_hat.flatten()
    t = y.flatten()
    s = 0
    for i in range(1, len(p)):
        s = s + (p[i] - t[i]) ** 2
    return s / len(p)
