import numpy as np
def neuron(x, w, b):
    return b * sum(p * q for p, q in zip(x, w))
