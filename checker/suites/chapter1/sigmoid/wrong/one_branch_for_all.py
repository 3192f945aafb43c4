import numpy as np


def sigmoid(z):
    if np.all(np.asarray(z) >= 0):
        return 1.0 / (1.0 + np.exp(-z))
    # negative z: multiply numerator and denominator with e^z
    return np.exp(z) / (np.exp(z) + 1.0)
