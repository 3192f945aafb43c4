import numpy as np


def dsigmoid(a):
    result = np.zeros(a.shape)
    for i in range(len(a)):
        result[i] = a[i] - a[i] ** 2
    return result
