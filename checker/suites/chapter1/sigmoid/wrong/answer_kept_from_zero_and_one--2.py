import numpy as np
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    s = np.clip(s, 1e-6, 1 - 1e-6)
    return s
