import numpy as np
def relu(z):
    return np.greater(z, 0)
