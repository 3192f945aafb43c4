import numpy as np
def neuron(x, w, b):
    for i in range(len(x)):
        z = w[i] * x[i]
    return z + b
