import numpy as np
def layer(x, W, b, activation):
    out = np.dot(x, W) + b
    return out
