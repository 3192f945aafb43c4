import numpy as np
def layer(x, W, b, activation):
    z = np.dot(W, x) + b
    return activation(z)
