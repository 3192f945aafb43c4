import numpy as np
def layer(x, W, b, activation):
    out = activation(x @ W + b)
    return out.squeeze()
