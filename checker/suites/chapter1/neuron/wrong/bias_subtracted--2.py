import numpy as np
def neuron(x, w, b):
    z = -b
    for i in range(len(w)):
        z = z + w[i] * x[i]
    return z
