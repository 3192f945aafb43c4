import numpy as np
from chapter1.sigmoid import sigmoid
def neuron(x, w, b):
    return sigmoid(np.inner(w, x) + b)
