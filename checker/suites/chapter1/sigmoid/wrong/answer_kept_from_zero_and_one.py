import numpy as np
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return np.minimum(np.maximum(s, 1e-5), 1 - 1e-5)
