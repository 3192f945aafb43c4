import numpy as np


def dsigmoid(a):
    a = np.clip(a, 0.01, 0.99)
    return a * (1 - a)
