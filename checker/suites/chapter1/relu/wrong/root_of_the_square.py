import numpy as np
def relu(z):
    return np.sqrt(z) ** 2
