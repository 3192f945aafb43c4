import numpy as np
def layer(x, W, b, activation):
    z = np.dot(x, W) + b
    z = (z - np.mean(z)) / (np.std(z) + 1e-8)
    return activation(z)
