import numpy as np
def layer(x, W, b, activation):
    return activation(np.dot(x, np.transpose(W)) + b)
