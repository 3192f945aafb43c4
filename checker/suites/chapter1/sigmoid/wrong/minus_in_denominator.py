import numpy as np
def sigmoid(z):
    denom = 1 - np.exp(-z)
    return 1 / denom
