import numpy as np
def neuron(x, w, b):
    return np.sum(x) * np.sum(w) + b
