import numpy as np
def layer(x, W, b, activation):
    return x @ activation(W) + b
