import numpy as np
def neuron(x, w, b):
    return np.sign(x @ w + b)
