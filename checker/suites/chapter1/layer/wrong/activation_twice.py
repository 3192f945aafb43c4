import numpy as np
def layer(x, W, b, activation):
    z = activation(x @ W + b)
    a = activation(z)
    return a
