import numpy as np
def neuron(x, w, b):
    return sum(x + w) + b
