import numpy as np


def dsigmoid(a):
    s = np.reshape(a, (-1, 1))
    return np.diagflat(s) - np.dot(s, s.T)
