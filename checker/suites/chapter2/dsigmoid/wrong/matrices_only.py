import numpy as np


def dsigmoid(a):
    d = np.zeros_like(a)
    for r in range(a.shape[0]):
        for c in range(a.shape[1]):
            d[r][c] = a[r][c] * (1 - a[r][c])
    return d
