import numpy as np
def sigmoid(z):
    pos = z >= 0
    out = np.empty_like(z)
    out[pos] = 1 / (1 + np.exp(-z[pos]))
    out[~pos] = np.exp(z[~pos]) / (1 - np.exp(z[~pos]))
    return out
