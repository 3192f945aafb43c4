import numpy as np
def neuron(x, w, b):
    z = np.dot(x, w)
    return 1 / (1 + np.exp(-z))
