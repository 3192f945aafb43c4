import numpy as np
def neuron(x, w, b):
    s = 0
    for xi in range(len(x)):
        s += xi * w[xi]
    s += b
    return s
