import numpy as np


def neuron(x, w, b):
    x = x.reshape(1, -1)
    w = w.reshape(-1, 1)
    return np.matmul(x, w) + b
