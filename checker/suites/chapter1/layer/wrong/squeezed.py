import numpy as np
def layer(x, W, b, activation):
    return np.squeeze(activation(x @ W + b))
