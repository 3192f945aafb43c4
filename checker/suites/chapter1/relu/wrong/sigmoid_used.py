import numpy as np
def relu(x):
    return np.exp(x) / (1 + np.exp(x))
