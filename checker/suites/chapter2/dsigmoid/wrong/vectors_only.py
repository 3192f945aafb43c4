import numpy as np


def dsigmoid(a):
    out = np.zeros(len(a))
    for i in range(len(a)):
        out[i] = a[i] * (1 - a[i])
    return out
