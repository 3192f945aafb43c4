import numpy as np


def sigmoid(z):
    result = np.ones(np.shape(z))
    result = np.where(z > 0, 1 / (1 + np.exp(-z)), result)
    result = np.where(z < 0, 1 - 1 / (1 + np.exp(z)), result)
    return result
