import numpy as np
def neuron(x, w, b):
    return np.heaviside(x @ w + b, 1)
