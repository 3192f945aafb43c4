import numpy as np
def neuron(x, w, b):
    products = np.multiply(x, w)
    return products.sum(b)
