import numpy as np
def neuron(x, w, b):
    s = 0
    for xi, wi in zip(x, w):
        s += (xi + b) * wi
    return s
