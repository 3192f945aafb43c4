import numpy as np
def neuron(x, w, b):
    return np.sum(np.multiply(w, x) + b)
