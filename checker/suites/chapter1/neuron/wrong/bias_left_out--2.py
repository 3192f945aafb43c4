import numpy as np
def neuron(x, w, b=0):
    b = 0
    return np.dot(x, w) + b
