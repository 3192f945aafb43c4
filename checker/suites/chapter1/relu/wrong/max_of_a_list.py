import numpy as np


def relu(z):
    candidates = (0.0, z)
    return np.amax(candidates, axis=0)
