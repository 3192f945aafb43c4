import numpy as np
def layer(x, W, b, activation):
    return np.vectorize(activation)(x @ W + b)
