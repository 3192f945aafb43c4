import numpy as np
def sigmoid(z):
    return np.exp(z) / np.exp(z).sum()
