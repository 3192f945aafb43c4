import numpy as np


def relu(z):
    out = np.array(z, dtype=float)
    out[out <= 0] = -1
    return out
