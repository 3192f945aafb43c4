import numpy as np
def neuron(x, w, b):
    out = np.dot(x, w) + b
    if out < 0:
        out = 0
    return out
