import numpy as np
def sigmoid(z):
    e = np.power(np.e, np.negative(z))
    below = 1 + 1 + e
    return np.reciprocal(below)
