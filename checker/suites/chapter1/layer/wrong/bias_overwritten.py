import numpy as np
def layer(x, W, b, activation):
    z = b
    z += np.dot(x, W)
    return activation(z)
