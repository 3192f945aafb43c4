import numpy as np
def neuron(x, w, threshold):
    return np.dot(x, w) - threshold
