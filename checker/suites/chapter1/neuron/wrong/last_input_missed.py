import numpy as np
def neuron(x, w, b):
    z = b
    i = 0
    while i < len(x) - 1:
        z += x[i] * w[i]
        i += 1
    return z
