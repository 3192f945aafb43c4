import numpy as np
def neuron(x, w, b):
    return max(0.0, float(np.sum(x * w) + b))
