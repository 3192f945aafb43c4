import numpy as np
def neuron(x, w, b):
    return int(np.dot(x, w)) + b
