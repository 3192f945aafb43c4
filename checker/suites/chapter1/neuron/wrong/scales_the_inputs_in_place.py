import numpy as np
def neuron(x, w, b):
    x *= w
    return x.sum() + b
