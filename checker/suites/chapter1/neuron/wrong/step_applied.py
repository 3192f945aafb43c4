import numpy as np
def neuron(x, w, b):
    s = np.dot(w, x) + b
    if s >= 0:
        return 1
    else:
        return 0
