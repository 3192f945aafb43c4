import numpy as np
def layer(x, W, b, activation):
    return activation(np.dot(W.T, x) + b)
