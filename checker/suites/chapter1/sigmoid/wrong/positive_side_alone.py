import numpy as np
def sigmoid(z):
    out = np.zeros_like(z)
    pos = z > 0
    out[pos] = 1 / (1 + np.exp(-z[pos]))
    return out
