import numpy as np
def dsigmoid(z):
    return np.exp(-z) / (1 + np.exp(-z)) ** 2
