import numpy as np
def neuron(x, w, b):
    return x.reshape(-1, 1) @ w.reshape(1, -1) + b
