import numpy as np
def layer(x, W, b, activation):
    x = x.reshape(-1, W.shape[0])
    return activation(x @ W + b)
