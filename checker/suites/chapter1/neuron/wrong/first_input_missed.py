import numpy as np
def neuron(x, w, b):
    z = b
    for i in range(1, len(x)):
        z += w[i] * x[i]
    return z
