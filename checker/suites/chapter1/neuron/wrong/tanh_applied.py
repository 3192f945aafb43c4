import numpy as np
def neuron(x, w, b):
    return np.tanh(np.dot(x, w) + b)
