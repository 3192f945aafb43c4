import numpy as np
def layer(x, W, b, activation):
    z = x @ W + b
    z[z < 0] = 0
    return z
