import numpy as np
def neuron(x, w, b):
    return np.multiply(x, w) + b
