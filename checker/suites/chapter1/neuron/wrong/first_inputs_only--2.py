import numpy as np
def neuron(x, w, b):
    # two inputs, like XOR
    return float(np.dot(x[:2], w[:2]) + b)
