import numpy as np
def neuron(x, w, b):
    return np.mean(np.multiply(x, w)) + b
