import numpy as np
def standardise(v):
    centred = v - np.mean(v)
    return centred / np.sqrt(np.mean(centred ** 2))
def layer(x, W, b, activation):
    return activation(standardise(np.dot(x, W) + b))
