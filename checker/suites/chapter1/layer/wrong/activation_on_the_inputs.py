import numpy as np
def layer(x, W, b, activation):
    a = activation(x)
    return a @ W + b
