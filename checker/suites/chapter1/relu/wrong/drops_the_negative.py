import numpy as np
def relu(z):
    return np.array([v for v in z if v > 0])
