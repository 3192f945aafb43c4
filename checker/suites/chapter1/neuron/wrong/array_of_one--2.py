import numpy as np
def neuron(x, w, b):
    return np.array([np.dot(x, w) + b])
