import numpy as np
def neuron(x, w, b):
    return np.max(x * w) + b
