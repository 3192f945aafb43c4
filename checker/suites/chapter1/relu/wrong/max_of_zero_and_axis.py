import numpy as np
def relu(z):
    result = np.amax(0, z)
    return result
