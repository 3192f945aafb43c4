import numpy as np
def sigmoid(z):
    return np.around(1 / (1 + np.exp(-z)), 3)
