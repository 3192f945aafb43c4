import numpy as np


def sigmoid(z):
    z = np.asarray(z)
    result = np.zeros(z.shape, dtype=int)
    for index, value in np.ndenumerate(z):
        result[index] = 1 / (1 + np.exp(-value))
    return result
