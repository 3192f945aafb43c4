import numpy as np
def relu(z):
    return np.log(1 + np.exp(z))
