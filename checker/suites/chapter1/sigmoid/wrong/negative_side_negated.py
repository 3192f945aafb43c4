import numpy as np
def sigmoid(z):
    pos = 1 / (1 + np.exp(-np.abs(z)))
    return np.where(z >= 0, pos, -pos)
