import numpy as np
def layer(x, W, b, activation):
    z = x @ W + b
    if activation == "relu":
        return np.maximum(0, z)
    elif activation == "sigmoid":
        return 1 / (1 + np.exp(-z))
    return z
