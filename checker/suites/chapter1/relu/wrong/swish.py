import numpy as np
def relu(z):
    return z / (1 + np.exp(-z))
