import numpy as np
def layer(x, W, b, activation):
    return activation(np.dot(x, W.T) + b)
