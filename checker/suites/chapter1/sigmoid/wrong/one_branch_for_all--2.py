import numpy as np


def sigmoid(z):
    z = np.asarray(z)
    if z.flat[0] < 0:
        ez = np.exp(z)
        return ez / (1 + ez)
    else:
        return 1 / (1 + np.exp(-z))
