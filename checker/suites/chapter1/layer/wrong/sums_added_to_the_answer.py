import numpy as np
def layer(x, W, b, activation):
    z = x @ W + b
    return z + activation(z)
